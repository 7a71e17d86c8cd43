import type { Revision, Timeline } from '../contract/revisions';

/**
 * An article's history as far as it has been grouped into revisions: `changes` of them, the revisions oldest first. Plain
 * data, so that it can be kept and gone on with.
 */
export interface Grouping {
  readonly changes: number;
  /** The change after which it was last published as it was; null when it never was. */
  readonly publishedAt: number | null;
  readonly revisions: readonly Revision[];
  readonly open: OpenRevision | null;
}

/** What the next change may become part of: always the last revision. */
export type OpenRevision =
  /** A sitting; `first` is the number of its first change. */
  | { readonly is: 'sitting'; readonly first: number }
  /**
   * A restore or a merge, of which so many changes have followed. `sitting` is what was open before when that ended at the
   * very same moment. Taking back a restore takes back its changes and then says that it was, with nothing behind it: such
   * an echo is no revision, and the sitting goes on.
   */
  | { readonly is: 'mark'; readonly changes: number; readonly sitting: number | null };

export const nothingGrouped: Grouping = { changes: 0, publishedAt: null, revisions: [], open: null };

/** Whether the last revision is nothing but the echo of a restore that was taken back. */
export function isEcho(open: OpenRevision | null): open is { is: 'mark'; changes: 0; sitting: number } {
  return open?.is === 'mark' && open.changes === 0 && open.sitting !== null;
}

/** What is shown of an article's past. */
export function timelineOf({ changes, publishedAt, revisions, open }: Grouping): Timeline {
  return { changes, publishedAt, revisions: (isEcho(open) ? revisions.slice(0, -1) : revisions).toReversed() };
}
