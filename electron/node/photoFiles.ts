import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result, refused } from '../../shared/result';
import type { WaitingPhoto } from '../core/photos/addPhotos';

/** What systems leave in every folder, which nobody means by "all files in it". */
const ofTheSystem = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/**
 * The files that were named, and all those in the folders that were named and below them, in order. Rejects with what the
 * file system says of a name that leads nowhere.
 */
export async function photoFiles(named: readonly string[]): Promise<readonly WaitingPhoto[]> {
  const files: WaitingPhoto[] = [];
  for (const name of named) {
    const found = await stat(name);
    if (found.isDirectory()) files.push(...(await filesIn(name)));
    else files.push(waiting(name, found.size));
  }
  return files;
}

async function filesIn(folder: string): Promise<readonly WaitingPhoto[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !ofTheSystem.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(files.map(async (file) => waiting(file, (await stat(file)).size)));
}

function waiting(file: string, size: number): WaitingPhoto {
  return { fileName: path.basename(file), size, read: () => readWhole(file) };
}

async function readWhole(file: string): Promise<Result<Uint8Array>> {
  try {
    return done(await readFile(file));
  } catch (error) {
    return refused('unreadable', `${file} cannot be read: the system said “${(error as Error).message}”.`);
  }
}
