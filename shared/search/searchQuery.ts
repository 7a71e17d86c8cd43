import type { SearchField } from './searchField';

/** Words that stand one behind the other, folded; the last of them may be the beginning of one. */
export interface SearchTerm {
  /** Where they stand; null for anywhere. */
  readonly field: SearchField | null;
  readonly words: readonly string[];
  readonly isBegun: boolean;
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
