/** Part of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export const touches = (one: TextRange, other: TextRange): boolean => one.from < other.to && other.from < one.to;

/** A text with the letters of those ranges blanked out, so that every place in it stays the same. They are in order. */
export function without(text: string, ranges: readonly TextRange[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to } of ranges) {
    parts.push(text.slice(done, from), ' '.repeat(to - from));
    done = to;
  }
  return parts.join('') + text.slice(done);
}
