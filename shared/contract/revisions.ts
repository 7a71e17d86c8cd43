import type { StepJson } from '../changes/bodySteps';
import type { Article, ArticleState } from '../model/article';
import type { Body } from '../model/body';

/**
 * Something in an article's past that can be looked at and gone back to: how it was after change `sequence`. Moments are
 * ISO 8601.
 */
export interface Revision {
  readonly sequence: number;
  readonly at: string;
  /** Who did it; empty when that was not kept. */
  readonly by: string;
  readonly is: RevisionKind;
}

export type RevisionKind =
  | { readonly kind: 'created' }
  /** Edits that one person made without a long pause: from when, how many, and of what. */
  | {
      readonly kind: 'sitting';
      readonly from: string;
      readonly changes: number;
      /** Field names as in an article, `body` among them. */
      readonly fields: readonly string[];
      readonly wordsAdded: number;
      readonly wordsRemoved: number;
    }
  | { readonly kind: 'state'; readonly was: ArticleState; readonly to: ArticleState }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'restored'; readonly from: number }
  | { readonly kind: 'merged' };

/** An article's past, newest first. */
export interface Timeline {
  readonly changes: number;
  readonly revisions: readonly Revision[];
  /** The change after which it was last published as it was; null when it never was. */
  readonly publishedAt: number | null;
}

/** The latest edits of a body, oldest first, and the body as it was before them. Each was made at one moment. */
export interface BodyTrail {
  readonly before: Body;
  readonly edits: readonly { readonly at: string; readonly steps: readonly StepJson[] }[];
}

/** An article's file as another program left it. */
export interface OutsideEdit {
  /** When the file was last written, ISO 8601. */
  readonly at: string;
  /** What both have come from; null when that is not known any more. */
  readonly base: Article | null;
  readonly ours: Article;
  /** What the file says; null when it cannot be read, and `why` says so. */
  readonly theirs: Article | null;
  readonly why: string;
}
