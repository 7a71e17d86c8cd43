import { type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import { type ArticleId, type ListId, listIdSchema } from '../../shared/model/ids';
import type { ReadFrom } from './indexWriter';
import { documentFile, historyFile, type Layout } from './layout';

/** Names looked at between two breaths, so that calls are answered meanwhile. */
const atOnce = 4000;

/** The ids of all articles that have a file or a history, in order. */
export async function articleIdsOnDisk(layout: Layout): Promise<readonly ArticleId[]> {
  const ids = new Set<ArticleId>();
  for (const year of (await namesIn(layout.articles)).sort()) {
    for (const month of (await namesIn(path.join(layout.articles, year))).sort()) {
      // Years and months are made from the ids, so what is in order in each is in order in all.
      const names = await namesIn(path.join(layout.articles, year, month));
      for (const id of articleIdsIn(names, '.json').sort()) ids.add(id);
    }
  }
  const histories = await namesIn(layout.history);
  const lost: ArticleId[] = [];
  for (let start = 0; start < histories.length; start += atOnce) {
    lost.push(...articleIdsIn(histories.slice(start, start + atOnce), '.jsonl').filter((id) => !ids.has(id)));
    await breathe();
  }
  return lost.length > 0 ? [...ids, ...lost].sort() : Array.from(ids);
}

/** The ids of all lists that have a file or a history, in order. */
export async function listIdsOnDisk(layout: Layout): Promise<readonly ListId[]> {
  const ids = new Set(listIdsIn(await namesIn(layout.history), 'list-', '.jsonl'));
  for (const id of listIdsIn(await namesIn(layout.lists), '', '.json')) ids.add(id);
  return Array.from(ids).sort();
}

/** The ids of about so many of the newest articles that have a file, in order: those of the latest months. */
export async function newestArticleIds(layout: Layout, enough: number): Promise<readonly ArticleId[]> {
  const ids: ArticleId[] = [];
  for (const year of (await namesIn(layout.articles)).sort().reverse()) {
    for (const month of (await namesIn(path.join(layout.articles, year))).sort().reverse()) {
      const names = await namesIn(path.join(layout.articles, year, month));
      ids.push(...articleIdsIn(names, '.json'));
      if (ids.length >= enough) return ids.sort();
    }
  }
  return ids.sort();
}

/**
 * Sizes and time of a subject's file and history; zeros for what is not there. It waits for the disk: whoever asks for many
 * has other things done between.
 */
export function stampOf(layout: Layout, subject: Subject): ReadFrom {
  const file = statsOf(documentFile(layout, subject));
  return {
    fileSize: file?.size ?? 0,
    fileTime: Math.floor(file?.mtimeMs ?? 0),
    historySize: statsOf(historyFile(layout, subjectKey(subject)))?.size ?? 0,
  };
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What `articleIdSchema` takes, said so that a hundred thousand names are looked at in a moment. */
const articleName = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\./;

function articleIdsIn(names: readonly string[], suffix: string): ArticleId[] {
  return names
    .filter((name) => name.endsWith(suffix) && articleName.test(name))
    .map((name) => name.slice(0, -suffix.length) as ArticleId);
}

function listIdsIn(names: readonly string[], prefix: string, suffix: string): ListId[] {
  return names
    .filter((name) => name.startsWith(prefix) && name.endsWith(suffix))
    .map((name) => listIdSchema.safeParse(name.slice(prefix.length, -suffix.length)).data)
    .filter((id) => id !== undefined);
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}
