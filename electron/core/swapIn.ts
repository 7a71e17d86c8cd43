import { rm } from 'node:fs/promises';
import path from 'node:path';
import { renamePatiently, syncFolder } from '../store/durableFile';
import { sideFolder } from './sideFolder';

/**
 * Puts the folder `fresh` in the place of `target`, which need not be there yet. When that fails, `target` is what it
 * was, and what the file system threw is thrown.
 */
export async function swapIn(fresh: string, target: string): Promise<void> {
  const aside = sideFolder(target, 'replaced');
  const undo: [from: string, to: string][] = [];
  try {
    if (await moved(target, aside)) undo.unshift([aside, target]);
    await renamePatiently(fresh, target);
    undo.unshift([target, fresh]);
    await syncFolder(path.dirname(target));
  } catch (error) {
    for (const [from, to] of undo) {
      await renamePatiently(from, to).catch((again) => {
        throw new AggregateError([error, again], `“${to}” could not be put back. It lies in “${from}”.`);
      });
    }
    throw error;
  }
  // The bundle is in its place. What cannot be removed now, the next export to this folder clears away.
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

/** False when there is nothing to move. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await renamePatiently(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
