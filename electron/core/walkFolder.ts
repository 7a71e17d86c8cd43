import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** What lies in a folder. `other` is all that is neither: links, sockets, devices. */
export type Found = 'file' | 'folder' | 'other';

/**
 * Everything in a folder and below it, by its path with `/`, in the order of the names. Links are named, never followed.
 * Throws what the file system throws.
 */
export async function walkFolder(folder: string): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const walk = async (inside: string): Promise<void> => {
    const entries = await readdir(path.join(folder, inside), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const name = path.posix.join(inside, entry.name);
      found.set(name, entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other');
      if (entry.isDirectory()) await walk(name);
    }
  };
  await walk('');
  return found;
}
