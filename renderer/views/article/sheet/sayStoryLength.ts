import type { LengthTarget } from '../../../../shared/model/lengthTargets';
import { readingTime } from '../../../../shared/model/readingTime';

/** How long a story is, in words and minutes, and beyond what the desk wants, how long it should be. */
export function sayStoryLength(
  words: number,
  { maximum }: LengthTarget,
): { readonly text: string; readonly isOver: boolean } {
  if (words === 0) return { text: 'No words yet', isOver: false };
  const count = words.toLocaleString('en-GB');
  const minutes = `${readingTime(words)} min`;
  if (maximum !== null && words > maximum)
    return { text: `${count} / ${maximum.toLocaleString('en-GB')} words · ${minutes}`, isOver: true };
  return { text: `${words === 1 ? '1 word' : `${count} words`} · ${minutes}`, isOver: false };
}
