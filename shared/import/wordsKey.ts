/** Words as they are compared: no case, apostrophes, numbers or brackets, nor signs around them, and single spaces. */
export function wordsKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’‘ʼ`´\d()[\]]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{M}]+/u, '')
    .replace(/[^\p{L}\p{M}]{1,60}$/u, '');
}

/** The longest text that is looked up as words, in characters. Longer ones are sentences. */
export const longestWords = 60;
