import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Current, currentOf, nothing } from './currentOf';
import { isInOverlay } from './isInOverlay';

/**
 * What the keyboard is on at this moment. While a menu or the palette is open, and for the moment in which it closes and
 * nothing has the focus, that is what the keyboard was on before: they are about it.
 */
export function useCurrent(screen: RefObject<HTMLElement | null>): () => Current {
  const last = useRef<Current>(nothing);
  const read = useCallback((): Current => {
    const active = document.activeElement;
    if (active === null || active === document.body || isInOverlay(active)) return last.current;
    return screen.current?.contains(active) ? currentOf(active) : nothing;
  }, [screen]);
  useEffect(() => {
    const focused = (): void => {
      last.current = read();
    };
    // Pressing beside the cards takes the focus from them without giving it to anything.
    const pressed = ({ target }: PointerEvent): void => {
      if (target instanceof Element && !isInOverlay(target)) last.current = currentOf(target);
    };
    document.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed);
    };
  }, [read]);
  return read;
}
