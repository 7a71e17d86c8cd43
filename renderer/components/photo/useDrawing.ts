import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { type CropCorner, cropCorners, moveCrop, sizeCrop } from '../../../shared/photos/changeCrop';
import { type Cropped, cropOf } from '../../../shared/photos/cropOf';
import type { CropEditorProps } from './CropEditor';
import { type CropFields, type CropSubject, deedOf } from './cropSubject';
import { pointAt } from './FocalPointHandle';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the pointer took hold of, where, and what there was then. */
interface Hold {
  readonly handle: 'point' | 'frame' | CropCorner;
  readonly from: Place;
  readonly photo: Cropped;
}

export interface DrawingWays {
  readonly stage: RefObject<HTMLElement | null>;
  readonly photo: Cropped;
  readonly subject: CropSubject;
  readonly onDraft: (draft: CropFields | null) => void;
  readonly onChange: CropEditorProps['onChange'];
}

/** Listeners that draw the focal point or a crop with the pointer. It is set when the pointer lets go, as one deed. */
export function useDrawing({ stage, photo, subject, onDraft, onChange }: DrawingWays) {
  const hold = useRef<Hold | null>(null);
  const drawn = useRef<CropFields | null>(null);

  const placeOf = (event: PointerEvent): Place => {
    const box = stage.current?.getBoundingClientRect();
    return box
      ? { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
      : { x: 0, y: 0 };
  };
  const draw = (draft: CropFields): void => {
    drawn.current = draft;
    onDraft(draft);
  };
  const letGo = (): void => {
    hold.current = null;
    drawn.current = null;
    onDraft(null);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const from = placeOf(event);
      const handle = handleAt(event.target, subject);
      if (!handle) return;
      // Dragging would select what lies around, and take the focus from the handle.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.querySelector<HTMLElement>('[role="slider"]')?.focus();
      hold.current = { handle, from, photo };
      if (handle === 'point') draw({ focalPoint: pointAt(from.x, from.y) });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (hold.current) draw(drawnTo(hold.current, subject, placeOf(event)));
    },
    onPointerUp() {
      const to = drawn.current;
      letGo();
      if (to) onChange(to, deedOf(subject));
    },
    onPointerCancel: letGo,
    onKeyDownCapture(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !hold.current) return;
      event.preventDefault();
      event.stopPropagation();
      letGo();
    },
  };
}

/** What is taken hold of there. The focal point comes to wherever the picture is pressed. */
function handleAt(target: EventTarget, subject: CropSubject): Hold['handle'] | undefined {
  if (subject === 'focal point') return 'point';
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-handle]')?.dataset.handle : undefined;
  return name === 'frame' ? name : cropCorners.find((corner) => corner === name);
}

function drawnTo({ handle, from, photo }: Hold, subject: CropSubject, to: Place): CropFields {
  if (handle === 'point' || subject === 'focal point') return { focalPoint: pointAt(to.x, to.y) };
  const before = cropOf(photo, subject);
  const by = { x: to.x - from.x, y: to.y - from.y };
  const crop =
    handle === 'frame'
      ? moveCrop(before, by)
      : sizeCrop(photo, subject, before, handle, before.width + (handle.endsWith('w') ? -by.x : by.x));
  return { crops: { ...photo.crops, [subject]: crop } };
}
