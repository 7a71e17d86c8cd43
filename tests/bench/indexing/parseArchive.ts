import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { layoutOf } from '../../../electron/store/layout';

/** The floor: the file of every article is read and parsed, one after another, and nothing is done with it. */
export function parseArchive(folder: string): number {
  const { articles } = layoutOf(folder);
  const files = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  for (const file of files) JSON.parse(readFileSync(path.join(articles, file), 'utf8'));
  return files.length;
}
