/** Words that a reader of news gets through in a minute. */
const wordsPerMinute = 220;

/** Minutes that so many words take to read: whole ones, at least 1. */
export function readingTime(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
