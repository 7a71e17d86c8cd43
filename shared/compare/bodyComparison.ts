import type { BodyNode } from '../model/body';

/**
 * What became of a body between two moments, as it is read: in the order of the later one, with what is gone standing
 * where it stood. Plain data, whole: what is not deleted, in its order, is the later body, and what is not inserted is the
 * earlier one. Notes of the desk are no part of it: words that only bear one more note are the same.
 */
export interface BodyComparison {
  readonly blocks: readonly ComparedBlock[];
  readonly summary: ComparisonSummary;
}

/** Words as `countWords` counts them. What moved counts as moved, not as deleted and inserted. */
export interface ComparisonSummary {
  /** Whether both say the same in the same form. */
  readonly isSame: boolean;
  readonly wordsInserted: number;
  readonly wordsDeleted: number;
  readonly blocksMoved: number;
  /** Blocks that neither came, went nor moved and that differ in something: words, form, kind or attributes. */
  readonly blocksChanged: number;
}

/** What a block is, without what lies in it: `{ type: 'heading', attrs: { level: 2 } }`. */
export interface BlockFace {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** What lies in a block: words, other blocks (the items of a list, the rows of a table), or nothing (a divider). */
export type ComparedContent =
  | { readonly of: 'words'; readonly segments: readonly Segment[] }
  | { readonly of: 'blocks'; readonly blocks: readonly ComparedBlock[] }
  | { readonly of: 'nothing' };

/** Each block can be drawn from its `face` and its `content`; `is` says how. */
export type ComparedBlock = PlainBlock | ChangedBlock | MovedHereBlock | MovedAwayBlock | RegroupedBlock;

/** A block that is as it was, or is new, or is gone. All that lies in it is likewise. */
export interface PlainBlock {
  readonly is: 'same' | 'inserted' | 'deleted';
  readonly face: BlockFace;
  readonly content: ComparedContent;
}

/** A block that stayed where it is, and differs in its kind, its attributes or in what lies in it. */
export interface ChangedBlock {
  readonly is: 'changed';
  /** What it was: another `type` or `level` than that of `face` says that its kind was changed. */
  readonly was: BlockFace;
  readonly face: BlockFace;
  /** The attributes that differ; none when the types do. */
  readonly attributes: readonly ChangedAttribute[];
  readonly content: ComparedContent;
}

/** The place that a block moved to. The `movedAway` of the same `move` is where it was. */
export interface MovedHereBlock {
  readonly is: 'movedHere';
  /** Counts the moves of a comparison from 1, in the order of the places they lead to. */
  readonly move: number;
  readonly was: BlockFace;
  readonly face: BlockFace;
  readonly attributes: readonly ChangedAttribute[];
  /** Compared with what it was before the move: a moved block may have been edited too. */
  readonly content: ComparedContent;
}

/** The place that a block moved away from, as it was; its words are `deleted` here. */
export interface MovedAwayBlock {
  readonly is: 'movedAway';
  readonly move: number;
  readonly face: BlockFace;
  readonly content: ComparedContent;
}

/**
 * One block that was several, or several that were one; what became of each of the several stands in `content`.
 * - `wrapped`: they were laid into another (paragraphs made a quote or a list), and `face` is new;
 * - `unwrapped`: they were taken out of it, and `face` is gone;
 * - `split`: a paragraph of that `face` was cut in parts, each with its share of the words;
 * - `joined`: they were made one paragraph of that `face`, and each has its share of its words.
 */
export interface RegroupedBlock {
  readonly is: 'wrapped' | 'unwrapped' | 'split' | 'joined';
  readonly face: BlockFace;
  readonly content: { readonly of: 'blocks'; readonly blocks: readonly ComparedBlock[] };
}

export interface ChangedAttribute {
  readonly name: string;
  readonly was: unknown;
  readonly now: unknown;
}

export type BodyMark = NonNullable<BodyNode['marks']>[number];

/** A run of words, or a thing among words (a line break, a footnote). */
export type Segment = TextSegment | ReformattedText | InlineSegment;

export interface TextSegment {
  readonly of: 'text';
  readonly is: 'same' | 'inserted' | 'deleted';
  readonly text: string;
  readonly marks: readonly BodyMark[];
}

/** The same words with other marks than they had. */
export interface ReformattedText {
  readonly of: 'text';
  readonly is: 'reformatted';
  readonly text: string;
  readonly marks: readonly BodyMark[];
  readonly marksBefore: readonly BodyMark[];
}

/** A thing among words. `changed`: it stayed, and what lies in it (the words of a footnote), its attributes or marks differ. */
export interface InlineSegment {
  readonly of: 'inline';
  readonly is: 'same' | 'inserted' | 'deleted' | 'changed';
  readonly face: BlockFace;
  readonly marks: readonly BodyMark[];
  /** What it was, where it is `changed`. */
  readonly before?: { readonly face: BlockFace; readonly marks: readonly BodyMark[] };
  /** What lies in it; empty for a line break. */
  readonly segments: readonly Segment[];
}
