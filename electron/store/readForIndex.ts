import type { ArticleId } from '../../shared/model/ids';
import { type IndexEntry, indexEntryOf } from './indexEntry';
import type { ReadFrom } from './indexWriter';
import type { Layout } from './layout';
import { type CheckedBy, openChecksOf } from './openChecks';
import { readLightly } from './readLightly';
import { recordsShown } from './recordsShown';
import { stampOf } from './workspaceFiles';

/** What the index is to say of an article; `entry` is null when only its document, loaded with its history, can tell. */
export interface ReadEntry {
  readonly id: ArticleId;
  readonly from: ReadFrom;
  readonly entry: IndexEntry | null;
}

/** Reads articles for the index from their files alone. It waits for the disk. */
export function readForIndex(layout: Layout, ids: readonly ArticleId[], checkedBy: CheckedBy): readonly ReadEntry[] {
  return ids.map((id) => {
    const from = stampOf(layout, { kind: 'article', id });
    return { id, from, entry: entryOf(layout, id, from, checkedBy) };
  });
}

function entryOf(layout: Layout, id: ArticleId, from: ReadFrom, checkedBy: CheckedBy): IndexEntry | null {
  const article = readLightly(layout, id, from);
  if (!article) return null;
  try {
    return indexEntryOf(article, openChecksOf(article, checkedBy, recordsShown(layout, article)));
  } catch (error) {
    // Its body does not follow the schema.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
