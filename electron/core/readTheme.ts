import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Theme } from '../../shared/export/printer';
import { done, type Result, refused } from '../../shared/result';
import { isDiskError } from '../store/diskFailure';

/** Reads the templates and style sheets in a folder and below it, by their paths with `/`. */
export async function readTheme(folder: string): Promise<Result<Theme, 'unreadable'>> {
  try {
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => /\.(?:liquid|css)$/.test(name)).sort();
    const texts = files.map(
      async (name): Promise<[string, string]> => [
        name.split(path.sep).join('/'),
        await readFile(path.join(folder, name), 'utf8'),
      ],
    );
    return done(Object.fromEntries(await Promise.all(texts)));
  } catch (error) {
    if (!isDiskError(error)) throw error;
    const why = (error as Error).message;
    return refused('unreadable', `The theme cannot be read: ${why}. Nothing was written. Install Galley again.`);
  }
}
