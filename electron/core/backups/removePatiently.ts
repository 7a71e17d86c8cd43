import { opendir, rename, rmdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { isAlive, sideFolder, sideName } from '../sideFolder';

/**
 * Removes a folder with all that is in it, one file after another: a backup may have hundreds of thousands, and whoever
 * removes them all at once keeps everybody else from the disk. It is called something else first, so that what is left of
 * it when that is cut short is not taken for a backup.
 */
export async function removeBackup(folder: string): Promise<void> {
  const aside = sideFolder(folder, 'removed');
  await rename(folder, aside);
  await removeFolder(aside);
}

/** Removes what backups left in a place that were cut short, this program's own among them. What cannot be removed stays. */
export async function clearCutShort(place: string): Promise<void> {
  for await (const { name } of await opendir(place)) {
    const processId = Number(sideName.exec(name)?.[2] ?? Number.NaN);
    if (Number.isNaN(processId) || (processId !== process.pid && isAlive(processId))) continue;
    await removeFolder(path.join(place, name)).catch(() => undefined);
  }
}

/** Removes a folder with all that is in it, one file after another. Throws what the file system throws. */
export async function removeFolder(folder: string): Promise<void> {
  // Some disks lose count of a folder's names while they are removed.
  for (let times = 1; ; times++) {
    for await (const entry of await opendir(folder, { bufferSize: 512 })) {
      const inside = path.join(folder, entry.name);
      if (entry.isDirectory()) await removeFolder(inside);
      else await unlink(inside);
    }
    try {
      return await rmdir(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || times > 2) throw error;
    }
  }
}
