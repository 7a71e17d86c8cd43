import { foldWithOrigins } from './foldText';
import { isNamingField, type TextField } from './searchField';
import { type SearchQuery, type SearchTerm, wantedTerms } from './searchQuery';

/** A place in a text where a term of the query stands; `term` counts the query's terms, so that one is told from another. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly term: number;
}

/** Where the terms of a query stand in a text of that field, in order. Words that are only begun are found whole. */
export function findTerms(text: string, query: SearchQuery, field: TextField): readonly Found[] {
  const terms = wantedTerms(query).filter((term) => term.field === null || term.field === field);
  if (terms.length === 0) return [];
  const { folded, origins } = foldWithOrigins(text);
  const words = Array.from(folded.matchAll(/[^ ]+/g), ({ 0: word, index }) => ({ word, from: index }));
  const found: Found[] = [];
  for (const [place, { from }] of words.entries()) {
    for (const [term, { words: wanted, last: end }] of terms.entries()) {
      const isBegun = end === 'begun' || (end === 'barely begun' && (isNamingField(field) || wanted.length > 1));
      if (!standsAt(words, place, wanted, isBegun)) continue;
      const last = words[place + wanted.length - 1] ?? { word: '', from };
      const to = origins[last.from + last.word.length] ?? text.length;
      found.push({ from: origins[from] ?? 0, to, term });
    }
  }
  return found;
}

function standsAt(
  words: readonly { readonly word: string }[],
  place: number,
  wanted: SearchTerm['words'],
  isBegun: boolean,
): boolean {
  return wanted.every((one, number) => {
    const { word } = words[place + number] ?? {};
    if (word === undefined) return false;
    return isBegun && number === wanted.length - 1 ? word.startsWith(one) : word === one;
  });
}
