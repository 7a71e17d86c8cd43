import { stat } from 'node:fs/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { indexCheck } from './indexSchema';
import type { Layout } from './layout';
import { openSearchIndex } from './searchIndex';
import { articleIdsOnDisk, stampOf } from './workspaceFiles';

/** What an index is like beside the files that it was made of. */
export type IndexLook =
  | { readonly is: 'missing' }
  /** `why` is what SQLite said. */
  | { readonly is: 'damaged'; readonly why: string }
  /** `behind` articles were written since, or are gone. */
  | { readonly is: 'whole'; readonly behind: number };

/** Looks through the whole of an index, which opening has no time for. Whoever calls this holds the lock. */
export async function lookAtIndex(layout: Layout): Promise<IndexLook> {
  const there = await stat(layout.index).catch(() => undefined);
  if (!there) return { is: 'missing' };
  const why = damageOf(layout.index);
  if (why !== undefined) return { is: 'damaged', why };
  const index = openSearchIndex(layout.index);
  try {
    const onDisk = await articleIdsOnDisk(layout);
    const ids = new Set<string>(onDisk);
    let behind = index.ids().filter((id) => !ids.has(id)).length;
    for (const id of onDisk) {
      const from = index.readFrom(id);
      const now = await stampOf(layout, { kind: 'article', id });
      const { fileSize, fileTime, historySize } = now;
      if (from?.fileSize !== fileSize || from.fileTime !== fileTime || from.historySize !== historySize) behind += 1;
    }
    return { is: 'whole', behind };
  } finally {
    index.close();
  }
}

function damageOf(file: string): string | undefined {
  let database: InstanceType<typeof DatabaseSync> | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec(indexCheck);
    const { integrity_check: said } = database.prepare('PRAGMA integrity_check(1)').get() as {
      readonly integrity_check: string;
    };
    return said === 'ok' ? undefined : said;
  } catch (error) {
    return (error as Error).message;
  } finally {
    database?.close();
  }
}
