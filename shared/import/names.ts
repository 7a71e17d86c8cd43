import { isShort, type PageLine } from './pageLine';
import { wordList } from './wordList';

const betweenNames: ReadonlySet<string> = new Set(wordList('and, &, de, van, von, der, bin, al, for, in, и, та'));

/** Whether a text is made of names: up to eight words, each with a capital or one that stands between names. */
export function isNames(text: string): boolean {
  const words = text.split(/[\s,]+/);
  return words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word) || betweenNames.has(word));
}

/** Whether a line could be a person's name alone. */
export function isName(line: PageLine): boolean {
  return isShort(line) && isNames(line.text) && line.text.includes(' ') && line.text !== line.text.toUpperCase();
}
