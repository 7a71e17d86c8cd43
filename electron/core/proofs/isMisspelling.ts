import { editDistance } from '../../../shared/checks/editDistance';
import type { WordInText } from './wordInText';

/** From how many letters on a word with a capital is believed to be a misspelling, where a sentence begins and within one. */
const longEnoughFirst = 7;
const longEnoughWithin = 8;

/**
 * Whether a word that no dictionary knows is a slip of the pen. Names are in no dictionary, so a word with a capital is one
 * only when a single letter makes a common word of it and nothing about it looks like a name. `suggestions` are words
 * nearby; `isCommon` says whether a word is known without a capital.
 */
export function isMisspelling(
  found: WordInText,
  suggestions: readonly string[],
  isCommon: (word: string) => boolean,
): boolean {
  const word = found.word.replace(/['’]s?$/u, '');
  if (isNoWord(word, found)) return false;
  if (!/^\p{Lu}/u.test(word)) {
    const most = word.length > 5 ? 2 : 1;
    return suggestions.some((suggestion) => editDistance(word, bare(suggestion).toLowerCase(), most) <= most);
  }
  if (word.length < (found.isFirst ? longEnoughFirst : longEnoughWithin)) return false;
  if (/^\p{Lu}/u.test(found.after) || /^\p{Lu}/u.test(found.before)) return false;
  const lower = word.toLowerCase();
  return suggestions.some((suggestion) => {
    const near = bare(suggestion).toLowerCase();
    return editDistance(lower, near, 1) === 1 && isCommon(near);
  });
}

const bare = (word: string): string => word.replace(/['’]s?$/u, '');

/** What stands for something else than a word of the language: a number, an address, an abbreviation, part of a name. */
function isNoWord(word: string, { whole }: WordInText): boolean {
  if (/[^\p{L}\p{M}'’-]/u.test(word) || word.length < 3) return true;
  // Two capitals are an abbreviation or a name: CSTO, McConnell, iPhone.
  if (/\p{L}.*\p{Lu}/u.test(word)) return true;
  if (/:\/\/|^www\.|[@#_\\/]|\p{L}\.\p{L}/u.test(whole)) return true;
  return /[-‑]/u.test(whole) && (/\p{Lu}/u.test(whole) || word.length < 5);
}
