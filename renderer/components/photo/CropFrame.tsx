import type { KeyboardEvent } from 'react';
import type { Crop, CropShape } from '../../../shared/model/crop';
import type { Photo } from '../../../shared/model/photo';
import { cropCorners, moveCrop, sizeCrop } from '../../../shared/photos/changeCrop';
import { arrowStep } from './arrowStep';
import { sayCrop } from './cropWords';

export interface CropFrameProps {
  readonly photo: Pick<Photo, 'width' | 'height'>;
  readonly shape: CropShape;
  readonly crop: Crop;
  readonly isReadOnly: boolean;
  /** A key moved or sized it. */
  readonly onChange: (crop: Crop) => void;
  readonly onFocus: () => void;
}

/** The part of a picture that a shape shows, with what it leaves out darkened. Its corners are drawn with the mouse. */
export function CropFrame({ photo, shape, crop, isReadOnly, onChange, onFocus }: CropFrameProps) {
  const percent = (share: number): string => `${share * 100}%`;
  const press = (event: KeyboardEvent): void => {
    const next = isReadOnly ? undefined : cropAfter(event, photo, shape, crop);
    if (!next) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div
      className="crop-frame"
      style={{ left: percent(crop.x), top: percent(crop.y), width: percent(crop.width), height: percent(crop.height) }}
    >
      <div
        role="slider"
        tabIndex={0}
        aria-label={`Crop ${shape}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(crop.x * 100)}
        aria-valuetext={sayCrop(crop)}
        aria-readonly={isReadOnly}
        aria-description="Arrow keys move it, plus and minus size it; with Shift by larger steps"
        className="crop-frame-handle"
        data-handle="frame"
        onFocus={onFocus}
        onKeyDown={press}
      />
      {!isReadOnly &&
        cropCorners.map((corner) => (
          <span key={corner} aria-hidden className={`crop-corner crop-corner-${corner}`} data-handle={corner} />
        ))}
    </div>
  );
}

/** The crop after a key; undefined for keys that mean nothing to it. */
function cropAfter(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  photo: CropFrameProps['photo'],
  shape: CropShape,
  crop: Crop,
): Crop | undefined {
  const by = arrowStep(event);
  if (by) return moveCrop(crop, by);
  const grows = event.key === '+' || event.key === '=';
  const shrinks = event.key === '-' || event.key === '_';
  if (!grows && !shrinks) return undefined;
  const step = event.shiftKey ? 0.05 : 0.01;
  return sizeCrop(photo, shape, crop, 'se', crop.width + (grows ? step : -step));
}
