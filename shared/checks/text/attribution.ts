import { primaryTag } from '../../import/detectLanguage';
import { type AttributionWords, attributionWords } from './attributionWords';
import { quotationsIn } from './quotations';
import type { TextRange } from './ranges';
import { without } from './ranges';

/** What a paragraph says of who said something. */
export interface Attribution {
  readonly quotations: readonly TextRange[];
  /** The paragraph without what is quoted in it; every place in it is the same. */
  readonly told: string;
  /** It says outside of quotations that somebody says something, or where that is written. */
  readonly saysSo: boolean;
  /** It names somebody or something outside of quotations, or stands for a name. */
  readonly names: boolean;
  /** It leads to what follows: it ends in a colon. */
  readonly leadsOn: boolean;
}

/** The words of a language for it, a BCP 47 tag; undefined where they are not known. */
export function wordsFor(language: string): AttributionWords | undefined {
  return attributionWords[primaryTag(language)];
}

/** Reads a paragraph of a language whose words for it are known; undefined of any other. */
export function readAttribution(text: string, language: string): Attribution | undefined {
  const words = wordsFor(language);
  if (!words) return undefined;
  const quotations = quotationsIn(text);
  const told = without(text, quotations);
  return {
    quotations,
    told,
    // “It was reported” says that somebody says so, and not who.
    saysSo: words.saying.test(told.replace(words.passive, ' ')),
    names: words.pronoun.test(told) || hasName(told, words),
    leadsOn: /:\s*$/.test(told),
  };
}

/** A word with a capital, unless it begins a sentence and is one that sentences begin with. */
function hasName(told: string, { openers }: AttributionWords): boolean {
  return Array.from(told.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)).some(({ 0: word, index }) => {
    const isFirst = /(?:^|[.!?…:])\s*$/u.test(told.slice(Math.max(0, index - 40), index));
    return !isFirst || !openers.test(word);
  });
}
