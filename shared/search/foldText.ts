import { dropped, foldCharacter, foldUnit, ownLetterOf, several, yiwnOf } from './foldLetter';

const beyondAscii = /[^\0-\x7f]/;
const noPartOfWord = /[^a-z0-9 ]/g;
/** Code units that are made into a string at a time: as many arguments as every engine takes. */
const atOnce = 8192;

/**
 * A text as the archive looks for it: letters without case and diacritics, figures, and a space for each sign that is no
 * part of a word. The index holds texts so, and what is typed is folded so: two words that are the same to an editor in a
 * hurry are the same string.
 */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase().replace(noPartOfWord, ' ');
  return foldUnits(text, undefined);
}

/**
 * A text folded as far as SQLite's tokenizer `ascii` does not do that itself, as it parts words: of a text without letters
 * beyond ASCII nothing is left to do.
 */
export function foldForTokenizer(text: string): string {
  return beyondAscii.test(text) ? foldUnits(text, undefined) : text;
}

/** A folded text that can be shown in the original. */
export interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded` the one of the original that it came from. */
  readonly origins: readonly number[];
}

/** The same as `foldText`, and where everything came from. */
export function foldWithOrigins(text: string): FoldedText {
  const origins: number[] = [];
  return { folded: foldUnits(text, origins), origins };
}

/** Code units in an array, far cheaper than a string that grows by letters. */
function foldUnits(text: string, origins: number[] | undefined): string {
  let units = new Uint16Array(text.length + 64);
  let length = 0;
  let place = 0;
  const push = (unit: number): void => {
    if (length === units.length) {
      const longer = new Uint16Array(length * 2);
      longer.set(units);
      units = longer;
    }
    units[length] = unit;
    length += 1;
    origins?.push(place);
  };
  while (place < text.length) {
    const unit = text.charCodeAt(place);
    const folded = foldUnit(unit);
    if (folded < several && length < units.length) {
      units[length] = yiwnOf(folded, units[length - 1]);
      length += 1;
      origins?.push(place);
      place += 1;
    } else if (folded === dropped) {
      // Some marks make another letter of the one before them.
      if (length > 0) units[length - 1] = ownLetterOf(units[length - 1] as number, unit);
      place += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(place) as number);
      const becomes = foldCharacter(character);
      for (let one = 0; one < becomes.length; one++) push(becomes.charCodeAt(one));
      place += character.length;
    }
  }
  return stringOf(units, length);
}

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += atOnce) {
    const part = units.subarray(from, Math.min(from + atOnce, length));
    // An array-like is all that `apply` asks for; spreading it would go by its iterator, ten times as slow.
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}
