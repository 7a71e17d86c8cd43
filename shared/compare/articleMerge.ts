import type { Article } from '../model/article';
import type { BodyNode } from '../model/body';
import type { ComparedField } from './articleComparison';

/**
 * Two articles that grew from one, laid beside each other: `ours` is what is open here, `theirs` what another program
 * wrote. Plain data; `chooseMerge` makes the article of it.
 */
export interface ArticleMerge {
  readonly base: Article;
  readonly ours: Article;
  readonly theirs: Article;
  /** All fields, in the order of the page, those that nobody changed too. */
  readonly fields: readonly FieldMerge[];
  /** The whole body from top to bottom: blocks that nobody changed stand in regions too. */
  readonly regions: readonly BodyRegion[];
}

/** Who changed it: nobody, we, they, both alike, or both and not alike. */
export type Merged = 'same' | 'ours' | 'theirs' | 'both' | 'conflict';

/** What a field holds on each side is read from the articles of the merge: `merge.theirs[field]`. */
export interface FieldMerge {
  readonly field: ComparedField;
  readonly is: Merged;
}

/** Blocks of the body that stand together, as they are on each side; a side where they are gone has none. */
export interface BodyRegion {
  readonly is: Merged;
  readonly base: readonly BodyNode[];
  readonly ours: readonly BodyNode[];
  readonly theirs: readonly BodyNode[];
}

/** What the editor chose, where it is not what goes without saying. */
export interface MergeChoices {
  readonly fields?: Readonly<Partial<Record<ComparedField, 'ours' | 'theirs'>>>;
  /** By the index of the region. `both`: our blocks, and theirs after them. */
  readonly regions?: Readonly<Record<number, 'ours' | 'theirs' | 'both'>>;
}
