import { useId, useRef } from 'react';
import { type Cropped, cropOf } from '../../../shared/photos/cropOf';
import type { CropEditorProps } from './CropEditor';
import { CropFrame } from './CropFrame';
import { type CropFields, type CropSubject, deedOf } from './cropSubject';
import { FocalPointHandle } from './FocalPointHandle';
import { useDrawing } from './useDrawing';

export interface CropStageProps extends Pick<CropEditorProps, 'photo' | 'address' | 'isReadOnly' | 'onChange'> {
  readonly subject: CropSubject;
  /** What is being drawn; null when it is set or let go. */
  readonly onDraft: (draft: CropFields | null) => void;
}

/** The whole photo, with the focal point or the frame of a crop on it. */
export function CropStage({ photo, address, subject, isReadOnly, onDraft, onChange }: CropStageProps) {
  const id = useId();
  const sittings = useRef(0);
  const stage = useRef<HTMLDivElement>(null);
  const drawing = useDrawing({ stage, photo, subject, onDraft, onChange });
  const begin = (): void => {
    sittings.current += 1;
  };
  const set = (to: CropFields): void => onChange(to, deedOf(subject), `${id} ${subject} ${sittings.current}`);
  return (
    // What the pointer does here the handles do by keyboard.
    <div
      ref={stage}
      className="crop-stage"
      style={{
        aspectRatio: `${photo.width} / ${photo.height}`,
        maxWidth: `calc(min(36vh, 420px) * ${shareOf(photo)})`,
      }}
      {...(isReadOnly ? {} : drawing)}
    >
      <img src={address} alt="" draggable={false} className="crop-stage-picture" />
      {subject === 'focal point' ? (
        <FocalPointHandle
          point={photo.focalPoint ?? { x: 0.5, y: 0.5 }}
          isSet={photo.focalPoint !== null}
          isReadOnly={isReadOnly}
          onMove={(focalPoint) => set({ focalPoint })}
          onFocus={begin}
        />
      ) : (
        <CropFrame
          photo={photo}
          shape={subject}
          crop={cropOf(photo, subject)}
          isReadOnly={isReadOnly}
          onChange={(crop) => set({ crops: { ...photo.crops, [subject]: crop } })}
          onFocus={begin}
        />
      )}
    </div>
  );
}

/** Width by height: by it a limit of the height is one of the width. */
function shareOf({ width, height }: Pick<Cropped, 'width' | 'height'>): number {
  return width / height;
}
