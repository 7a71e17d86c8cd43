import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporaryFolder';

const run = promisify(execFile);

/** Every file below a folder, by its path with `/`, with its bytes in base64. */
export async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      (await readFile(file)).toString('base64'),
    ]);
  return Object.fromEntries(await Promise.all(read));
}

/** Writes a file and the folders above it. */
export async function lay(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** A folder on a disk of so many KiB; undefined where this machine lets nobody make one. */
export async function smallDisk(kibibytes: number): Promise<string | undefined> {
  const folder = await temporaryFolder();
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder]);
  } catch {
    return undefined;
  }
  onTestFinished(async () => void (await run('umount', ['-l', folder])));
  return folder;
}

/** Fills what is left of a small disk. */
export async function fillDisk(folder: string): Promise<void> {
  const file = path.join(folder, 'filler');
  for (const size of [64 * 1024, 4096]) {
    for (let full = false; !full; ) {
      full = await writeFile(file, Buffer.alloc(size), { flag: 'a' }).then(
        () => false,
        () => true,
      );
    }
  }
}
