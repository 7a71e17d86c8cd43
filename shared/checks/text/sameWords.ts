import { wordsIn } from '../../model/countWords';

/** Whether two texts are of the same words, whatever stands between them. Two that have none say nothing alike. */
export function sameWords(one: string, other: string): boolean {
  const words = key(one);
  return words !== '' && words === key(other);
}

const key = (text: string): string => wordsIn(text.toLowerCase()).join(' ');
