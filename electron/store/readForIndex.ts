import type { ArticleId } from '../../shared/model/ids';
import type { LengthTargets } from '../../shared/model/lengthTargets';
import { type IndexEntry, indexEntryOf } from './indexEntry';
import type { ReadFrom } from './indexWriter';
import type { Layout } from './layout';
import { openChecksOf } from './openChecks';
import { readLightly } from './readLightly';
import { stampOf } from './workspaceFiles';

/** What the index is to say of an article; `entry` is null when only its document, loaded with its history, can tell. */
export interface ReadEntry {
  readonly id: ArticleId;
  readonly from: ReadFrom;
  readonly entry: IndexEntry | null;
}

/** What counts as missing, and now. */
export interface CheckedBy {
  readonly lengthTargets: LengthTargets;
  readonly now: string;
}

/** Reads articles for the index from their files alone. It waits for the disk. */
export function readForIndex(layout: Layout, ids: readonly ArticleId[], checkedBy: CheckedBy): readonly ReadEntry[] {
  return ids.map((id) => {
    const from = stampOf(layout, { kind: 'article', id });
    return { id, from, entry: entryOf(layout, id, from, checkedBy) };
  });
}

function entryOf(layout: Layout, id: ArticleId, from: ReadFrom, { lengthTargets, now }: CheckedBy): IndexEntry | null {
  const article = readLightly(layout, id, from);
  if (!article) return null;
  try {
    return indexEntryOf(article, openChecksOf(article, lengthTargets, now));
  } catch (error) {
    // Its body does not follow the schema.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
