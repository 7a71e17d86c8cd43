import type { StopListening } from '../../../shared/contract/bridge';
import type { Point } from './touchTarget';

export interface FingerListener {
  readonly moved: (point: Point) => void;
  readonly lifted: () => void;
  /** The system took the finger for itself, or Escape was pressed. */
  readonly cancelled: () => void;
}

/** Follows one finger over the window. Meanwhile a long press begins no drag of the browser's own and opens no menu. */
export function followFinger(pointerId: number, { moved, lifted, cancelled }: FingerListener): StopListening {
  const listening = new AbortController();
  const { signal } = listening;
  const ours = (run: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) run(event);
  };
  const refuse = (event: Event): void => event.preventDefault();
  addEventListener(
    'pointermove',
    ours((event) => moved({ x: event.clientX, y: event.clientY })),
    { signal },
  );
  addEventListener('pointerup', ours(lifted), { signal });
  addEventListener('pointercancel', ours(cancelled), { signal });
  addEventListener('keydown', (event) => event.key === 'Escape' && cancelled(), { signal });
  addEventListener('dragstart', refuse, { signal, capture: true });
  addEventListener('contextmenu', refuse, { signal, capture: true });
  return () => listening.abort();
}
