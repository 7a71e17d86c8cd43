import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import { type ArticleId, articleIdSchema, type ListId, listIdSchema } from '../../shared/model/ids';
import { documentFile, historyFile, type Layout } from './layout';
import type { ReadFrom } from './searchIndex';

/** The ids of all articles that have a file or a history, in order. */
export async function articleIdsOnDisk(layout: Layout): Promise<readonly ArticleId[]> {
  const ids = new Set(idsIn(await namesIn(layout.history), '', '.jsonl', articleIdSchema));
  for (const year of await namesIn(layout.articles)) {
    for (const month of await namesIn(path.join(layout.articles, year))) {
      const names = await namesIn(path.join(layout.articles, year, month));
      for (const id of idsIn(names, '', '.json', articleIdSchema)) ids.add(id);
    }
  }
  return Array.from(ids).sort();
}

/** The ids of all lists that have a file or a history, in order. */
export async function listIdsOnDisk(layout: Layout): Promise<readonly ListId[]> {
  const ids = new Set(idsIn(await namesIn(layout.history), 'list-', '.jsonl', listIdSchema));
  for (const id of idsIn(await namesIn(layout.lists), '', '.json', listIdSchema)) ids.add(id);
  return Array.from(ids).sort();
}

/** Sizes and time of a subject's file and history; zeros for what is not there. */
export async function stampOf(layout: Layout, subject: Subject): Promise<ReadFrom> {
  const [file, history] = await Promise.all([
    stat(documentFile(layout, subject)).catch(() => undefined),
    stat(historyFile(layout, subjectKey(subject))).catch(() => undefined),
  ]);
  return {
    fileSize: file?.size ?? 0,
    fileTime: Math.floor(file?.mtimeMs ?? 0),
    historySize: history?.size ?? 0,
  };
}

function idsIn<Schema extends z.ZodType>(
  names: readonly string[],
  prefix: string,
  suffix: string,
  schema: Schema,
): z.infer<Schema>[] {
  return names
    .filter((name) => name.startsWith(prefix) && name.endsWith(suffix))
    .map((name) => schema.safeParse(name.slice(prefix.length, -suffix.length)).data)
    .filter((id) => id !== undefined);
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}
