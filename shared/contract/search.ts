import type { ArticleId } from '../model/ids';

/**
 * How many articles there are of each value, the most frequent first; values that no article has are left out. The filter of
 * a field does not narrow its own counts: they tell what could be chosen beside what is chosen.
 */
export interface Facets {
  readonly states: readonly Facet[];
  readonly kickers: readonly Facet[];
  readonly regions: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly sourceIds: readonly Facet[];
  readonly languages: readonly Facet[];
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Part of a text, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** Where the words of a search stand in an article: its headline, and the part of its text that has most of them. */
export interface FoundText {
  readonly id: ArticleId;
  readonly headline: readonly TextPart[];
  readonly snippet: readonly TextPart[];
}
