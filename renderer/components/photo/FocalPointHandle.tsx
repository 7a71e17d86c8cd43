import { type FocalPoint, focalPointSchema } from '../../../shared/model/crop';
import { arrowStep } from './arrowStep';
import { sayPlace } from './cropWords';

export interface FocalPointHandleProps {
  /** Where it is; the middle where none is set. */
  readonly point: FocalPoint;
  readonly isSet: boolean;
  readonly isReadOnly: boolean;
  /** An arrow key moved it. */
  readonly onMove: (point: FocalPoint) => void;
  readonly onFocus: () => void;
}

/** The point that the eye is to be led to, on the picture. Arrow keys move it by 1 %, with Shift by 5 %. */
export function FocalPointHandle({ point, isSet, isReadOnly, onMove, onFocus }: FocalPointHandleProps) {
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label="Focal point"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(point.x * 100)}
      aria-valuetext={isSet ? sayPlace(point) : `Not set: the middle, ${sayPlace(point)}`}
      aria-readonly={isReadOnly}
      className="focal-point"
      data-handle="point"
      style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const by = isReadOnly ? undefined : arrowStep(event);
        if (!by) return;
        event.preventDefault();
        onMove(pointAt(point.x + by.x, point.y + by.y));
      }}
    />
  );
}

/** A point on the picture, to a tenth of a percent. */
export function pointAt(x: number, y: number): FocalPoint {
  const share = (value: number): number => Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000;
  return focalPointSchema.parse({ x: share(x), y: share(y) });
}
