import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { Place } from './places';

/** Going from change to change. */
export interface Changes {
  readonly count: number;
  /** Which of them is shown, counting from 1; null before the first step. */
  readonly current: number | null;
  /** What the change says, as it is drawn, for those who do not see it. */
  readonly words: string;
  readonly go: (by: 1 | -1) => void;
}

/** Steps through what is drawn at these places of a page. After the last comes the first. */
export function useChanges(places: readonly Place[], page: RefObject<HTMLElement | null>): Changes {
  // An object of its own for each step, so that a step to where one is already brings it into sight again.
  const [step, setStep] = useState<{ readonly place: Place } | null>(null);
  const [words, setWords] = useState('');
  const index = step === null ? -1 : places.indexOf(step.place);

  useLayoutEffect(() => {
    const element = step && page.current?.querySelector(`[data-change="${step.place}"]`);
    setWords(element?.textContent ?? '');
    if (!element) return;
    element.setAttribute('data-current', '');
    element.scrollIntoView({ block: 'center' });
    return () => element.removeAttribute('data-current');
  }, [step, page]);

  const go = useCallback(
    (by: 1 | -1) => {
      const from = index < 0 && by < 0 ? 0 : index;
      const place = places[(from + by + places.length) % Math.max(places.length, 1)];
      if (place !== undefined) setStep({ place });
    },
    [places, index],
  );
  return { count: places.length, current: index < 0 ? null : index + 1, words, go };
}
