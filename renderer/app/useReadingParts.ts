import { useEffect } from 'react';
import { readParts } from './parts';

/** Milliseconds that the first screen has for itself. */
const readAfter = 1000;

/** Reads the code of what is not shown yet, once the window has nothing better to do. */
export function useReadingParts(): void {
  useEffect(() => {
    // What cannot be read now is read when it is shown, and says so there.
    const read = (): void => void readParts().catch(() => undefined);
    const timer = setTimeout(() => requestIdleCallback(read), readAfter);
    return () => clearTimeout(timer);
  }, []);
}
