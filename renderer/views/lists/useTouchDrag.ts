import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Dragged } from './dragData';
import { followFinger } from './followFinger';
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
      let now: TouchDrag | null = null;
      let frame = 0;
      const look = (point: Point): void => {
        if (!screen.current) return;
        now = { dragged, point, over: touchTarget(screen.current, point) };
        setDrag(now);
      };
      const scroll = (): void => {
        if (now && screen.current && scrollAtEdges(screen.current, now.point)) look(now.point);
        frame = requestAnimationFrame(scroll);
      };
      const stopFollowing = followFinger(pointerId, {
        moved(point) {
          if (now || Math.hypot(point.x - clientX, point.y - clientY) > threshold) look(point);
        },
        lifted() {
          const last = now;
          stop.current();
          if (last) drop(deeds, last);
        },
        cancelled: () => stop.current(),
      });
      frame = requestAnimationFrame(scroll);
      stop.current = () => {
        stopFollowing();
        cancelAnimationFrame(frame);
        setDrag(null);
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
