/** How long the two parts of a sitting's bar are, in hundredths of the longest that a bar can be. */
export interface WordsPicture {
  readonly added: number;
  readonly removed: number;
}

/** What can still be seen, in hundredths. */
const least = 6;

/**
 * A sitting's words as a bar beside those of other sittings, of which the largest came to `most` words. Lengths go by the
 * root of the count, so that a dozen words can still be seen beside a thousand.
 */
export function wordsPicture(added: number, removed: number, most: number): WordsPicture {
  const all = added + removed;
  if (all === 0 || most === 0) return { added: 0, removed: 0 };
  const length = 100 * Math.sqrt(Math.min(all / most, 1));
  const part = (count: number): number => (count === 0 ? 0 : Math.max(least, (length * count) / all));
  return { added: part(added), removed: part(removed) };
}

/** The same in words: "120 words added, 34 removed"; empty when no words came or went. */
export function sayWords(added: number, removed: number): string {
  const parts = [added > 0 && `${counted(added)} added`, removed > 0 && `${counted(removed)} removed`];
  return parts.filter(Boolean).join(', ');
}

function counted(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'word' : 'words'}`;
}
