import type { SearchField } from './searchField';

/**
 * How the last word of a term is meant: as it stands, or as a beginning. One of a letter or two begins nearly every article;
 * it is looked for where an article is named, and as a whole word everywhere, until a third letter says more.
 */
export type WordEnd = 'whole' | 'begun' | 'barely begun';

/** Words that stand one behind the other, folded. */
export interface SearchTerm {
  /** Where they stand; null for anywhere. */
  readonly field: SearchField | null;
  readonly words: readonly string[];
  readonly last: WordEnd;
  /** An article that has them is not wanted. */
  readonly isExcluded: boolean;
}

/** What was typed, as it was understood: nothing, signs that no text can be found by, or terms that must all hold. */
export type SearchQuery =
  | { readonly asks: 'everything' }
  | { readonly asks: 'nothing' }
  | { readonly asks: 'terms'; readonly terms: readonly SearchTerm[] };

/** The terms that are to be found. */
export function wantedTerms(query: SearchQuery): readonly SearchTerm[] {
  return query.asks === 'terms' ? query.terms.filter(({ isExcluded }) => !isExcluded) : [];
}
