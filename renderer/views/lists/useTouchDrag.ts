import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Dragged } from './dragData';
import { scrollAtEdges } from './scrollAtEdges';
import { type Point, type TouchTarget, touchTarget } from './touchTarget';
import type { BoardDeeds } from './useBoardDeeds';

/** Pixels a finger moves before it drags rather than taps. */
const threshold = 6;

export interface TouchDrag {
  readonly dragged: Dragged;
  readonly point: Point;
  readonly over: TouchTarget;
}

export type StartTouchDrag = (dragged: Dragged, event: ReactPointerEvent) => void;

/**
 * Dragging with a finger, by the handle of a card or an article: the browser's own dragging answers to a mouse, and to
 * touch on some systems only.
 */
export function useTouchDrag(
  screen: RefObject<HTMLElement | null>,
  deeds: BoardDeeds,
): { readonly drag: TouchDrag | null; readonly start: StartTouchDrag } {
  const [drag, setDrag] = useState<TouchDrag | null>(null);
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);

  const start = useCallback<StartTouchDrag>(
    (dragged, { pointerType, pointerId, clientX, clientY }) => {
      if (pointerType === 'mouse') return;
      stop.current();
      const began: Point = { x: clientX, y: clientY };
      let now: TouchDrag | null = null;
      let frame = 0;

      const show = (next: TouchDrag | null): void => {
        now = next;
        setDrag(next);
      };
      const look = (point: Point): void => {
        if (screen.current) show({ dragged, point, over: touchTarget(screen.current, point) });
      };
      const scroll = (): void => {
        if (now && screen.current) {
          scrollAtEdges(screen.current, now.point);
          look(now.point);
        }
        frame = requestAnimationFrame(scroll);
      };
      const move = (event: PointerEvent): void => {
        if (event.pointerId !== pointerId) return;
        const point = { x: event.clientX, y: event.clientY };
        if (now || Math.hypot(point.x - began.x, point.y - began.y) > threshold) look(point);
      };
      const end = (event: PointerEvent): void => {
        if (event.pointerId !== pointerId) return;
        const last = now;
        stop.current();
        if (last) drop(deeds, last);
      };
      const cancel = (event: PointerEvent | KeyboardEvent): void => {
        if ('pointerId' in event ? event.pointerId === pointerId : event.key === 'Escape') stop.current();
      };
      // A long press would begin the browser's own drag, or open its menu, under the finger.
      const refuse = (event: Event): void => event.preventDefault();

      addEventListener('pointermove', move);
      addEventListener('pointerup', end);
      addEventListener('pointercancel', cancel);
      addEventListener('keydown', cancel);
      addEventListener('dragstart', refuse, true);
      addEventListener('contextmenu', refuse, true);
      frame = requestAnimationFrame(scroll);
      stop.current = () => {
        removeEventListener('pointermove', move);
        removeEventListener('pointerup', end);
        removeEventListener('pointercancel', cancel);
        removeEventListener('keydown', cancel);
        removeEventListener('dragstart', refuse, true);
        removeEventListener('contextmenu', refuse, true);
        cancelAnimationFrame(frame);
        show(null);
      };
    },
    [screen, deeds],
  );
  return { drag, start };
}

function drop(deeds: BoardDeeds, { dragged, over }: TouchDrag): void {
  if (over.is === 'list') deeds.drop(dragged, over.listId, over.gap);
  if (over.is === 'archive' && dragged.is === 'card') deeds.remove(dragged.card, dragged.card.title);
}
