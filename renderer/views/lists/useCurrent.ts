import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Current, currentOf, nothing } from './currentOf';
import { isInOverlay } from './isInOverlay';

/**
 * What the keyboard is on at this moment. While a menu or the palette is open, that is what it was on before: they are
 * about it.
 */
export function useCurrent(screen: RefObject<HTMLElement | null>): () => Current {
  const last = useRef<Current>(nothing);
  const read = useCallback((): Current => {
    const active = document.activeElement;
    if (isInOverlay(active)) return last.current;
    return active && screen.current?.contains(active) ? currentOf(active) : nothing;
  }, [screen]);
  useEffect(() => {
    const remember = (): void => {
      last.current = read();
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [read]);
  return read;
}
