import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import type { Proof } from '../../../shared/contract/proofs';
import type { ReadText } from './proofreaderOf';
import { wordInText } from './wordInText';

/** A language whose words are read by a Hunspell dictionary. */
export interface DictionaryLanguage {
  readonly tag: string;
  /** The letters that a slip of the pen can put in the place of another. */
  readonly letters: string;
}

/**
 * The languages with a dictionary that is kept and can be read here. There is none of Azerbaijani; that of Armenian has
 * endings that lead to themselves, on which nspell runs out of its stack.
 */
export const dictionaryLanguages: readonly DictionaryLanguage[] = [
  { tag: 'ru', letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
  { tag: 'tr', letters: 'abcçdefgğhıijklmnoöprsştuüvyz' },
  { tag: 'ka', letters: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ' },
];

/** Words shorter than this are near to too many others. */
const longEnough = 5;
const most = 5;

/**
 * Opens the reader of a language. Its dictionary does not have every form of every word, still less every name: a word is
 * pointed out only when it is unknown and one letter, or two that were swapped, make a known word of it.
 */
export function openDictionary(
  { tag, letters }: DictionaryLanguage,
  { affixes, words }: { readonly affixes: string; readonly words: string },
): ReadText {
  const spell = nspell(readFileSync(affixes), readFileSync(words));
  const isKnown = (word: string): boolean => spell.correct(word) || spell.correct(word.replaceAll('ё', 'е'));
  const nearby = new Map<string, readonly string[]>();
  const near = (word: string): readonly string[] => {
    const known = nearby.get(word) ?? oneSlipFrom(word, letters).filter(isKnown);
    nearby.set(word, known);
    return known;
  };
  return (text) =>
    Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)).flatMap((match): readonly Proof[] => {
      const [word] = match;
      const from = match.index;
      const to = from + word.length;
      if (word.length < longEnough || word !== word.toLocaleLowerCase(tag) || isKnown(word)) return [];
      const { whole } = wordInText(text, from, to);
      // Endings of names, and parts of compounds and addresses, stand in no dictionary.
      if (/[-‑'’@#_\\/\d]|\p{L}\.\p{L}/u.test(whole) || !Array.from(word).every((letter) => letters.includes(letter)))
        return [];
      const suggestions = near(word).slice(0, most);
      if (suggestions.length === 0) return [];
      const message = `“${word}” is not in the dictionary.`;
      return [{ from, to, of: 'spelling', rule: 'dictionary', message, suggestions }];
    });
}

/** Every word that one slip of the pen could have made this one of; letters that were swapped come first. */
function oneSlipFrom(word: string, letters: string): readonly string[] {
  const places = Array.from(word, (_, place) => place);
  const without = (place: number, put: string, taken: number): string =>
    word.slice(0, place) + put + word.slice(place + taken);
  const swapped = places.slice(1).map((place) => without(place - 1, `${word[place]}${word[place - 1]}`, 2));
  const added = places.map((place) => without(place, '', 1));
  const left = [...places, word.length].flatMap((place) => Array.from(letters, (letter) => without(place, letter, 0)));
  const wrong = places.flatMap((place) => Array.from(letters, (letter) => without(place, letter, 1)));
  return Array.from(new Set([...swapped, ...added, ...left, ...wrong])).filter((one) => one !== word);
}
