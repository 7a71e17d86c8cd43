import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Article } from '../../../shared/model/article';
import { archiveOf } from '../archive/archive';
import { type Saver, timeOf } from './saver';

/**
 * The same articles in one lowdb, as its own README would have it: all in one JSON file, one of them changed,
 * `write()`. That writes a temporary file and renames it, without waiting for the disk: lowdb promises less here than
 * Galley does.
 */
export async function singleFileSaver(folder: string, size: number): Promise<Saver> {
  await mkdir(folder, { recursive: true });
  const archive = archiveOf(size);
  const database = new Low<{ articles: Article[] }>(new JSONFile(path.join(folder, 'articles.json')), { articles: [] });
  database.data.articles = Array.from({ length: size }, (_, number) => archive.article(number));
  await database.write();
  await database.read();
  return {
    save: (number, headline) =>
      timeOf(async () => {
        const article = database.data.articles[number];
        if (!article) throw new Error(`The archive has no article ${number}`);
        database.data.articles[number] = { ...article, headline };
        await database.write();
      }),
    close: async () => undefined,
  };
}
