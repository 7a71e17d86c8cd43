import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FileStamp, fileStampOf } from './fileStamp';

/** How the temporary file of a durable write is named. */
export const temporaryName = /\.[0-9a-f]{12}\.tmp$/;

/**
 * Replaces a file so that, whatever happens meanwhile, it holds either what it held before or all of `data`: a temporary
 * file, fsync, rename, fsync of the folder. Missing folders are made. Throws what the file system throws.
 */
export async function writeDurably(file: string, data: string | Uint8Array): Promise<FileStamp> {
  await makeFolder(path.dirname(file));
  let stamp: FileStamp;
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
      // Before it has its name: from then on another program may write it.
      stamp = fileStampOf(await handle.stat());
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(file));
  return stamp;
}

/** Makes a folder and those above it, so that they outlive a power cut. */
export async function makeFolder(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (await isFolder(folder)) return;
    if (code !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent);
    // Once: where the system itself keeps the folders, as in /proc, this fails however often it is tried, and Node's own
    // way of making folders would never end.
    await mkdir(folder).catch(async (again: unknown) => {
      if (!(await isFolder(folder))) throw again;
    });
  }
  await syncFolder(parent);
}

async function isFolder(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** Makes the names in a folder durable. Windows cannot and need not: there a rename is written through. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Milliseconds between tries, on Windows. */
const patience = [10, 20, 40, 80, 160, 320, 640];

/** Renames; on Windows a scanner may hold a fresh file for a moment, everywhere else the first try decides. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of process.platform === 'win32' ? patience : []) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}
