/** A word: letters and figures, held together by apostrophes, hyphens, and the points and commas within numbers. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’\-‑.,][\p{L}\p{M}\p{N}]+)*/gu;

export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** The words that `countWords` counts, in order. */
export function wordsIn(text: string): readonly string[] {
  return text.match(word) ?? [];
}
