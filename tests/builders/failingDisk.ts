import { execFile } from 'node:child_process';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporaryFolder';

const run = promisify(execFile);

/** Why a test that needs such a disk is skipped. */
export const needsMounts = 'disks can be made and taken away only as root, with the right to mount';

/** A disk with a file system of its own, which can be made to fail as a real one does. */
export interface FailingDisk {
  readonly folder: string;
  /** From now on it reports an error for whatever is written or has not been read yet (EIO). */
  fail(): Promise<void>;
  mend(): Promise<void>;
  /** Takes it away, as a USB stick is pulled out: its folder is then an empty one of the disk around it. */
  pullOut(): Promise<void>;
  putBack(): Promise<void>;
}

const size = 24 * 1024 * 1024;
/** What is left of a failing disk has hardly more than the tables of its file system. */
const left = 1024 * 1024;

/** A disk in a file (ext4, without a journal); undefined where this machine lets nobody make one. */
export async function failingDisk(): Promise<FailingDisk | undefined> {
  const around = await temporaryFolder();
  const [image, folder] = [path.join(around, 'image'), path.join(around, 'disk')];
  let device: string;
  try {
    await mkdir(folder);
    await writeFile(image, '');
    await truncate(image, size);
    await run('mkfs.ext4', ['-q', '-O', '^has_journal', image]);
    device = (await run('losetup', ['--find', '--show', image])).stdout.trim();
  } catch {
    return undefined;
  }
  onTestFinished(async () => void (await run('losetup', ['--detach', device])));
  try {
    await run('mount', [device, folder]);
  } catch {
    return undefined;
  }
  onTestFinished(async () => {
    await resize(size);
    await run('umount', ['-l', folder]).catch(() => undefined);
  });

  /** The kernel answers with an error what lies behind the end of a device. */
  const resize = async (bytes: number): Promise<void> => {
    await run('sync');
    await truncate(image, bytes);
    await run('losetup', ['--set-capacity', device]);
  };
  return {
    folder,
    fail: () => resize(left),
    mend: () => resize(size),
    pullOut: async () => void (await run('umount', ['-l', folder])),
    putBack: async () => void (await run('mount', [device, folder])),
  };
}

/** Makes a folder read-only for everybody, root too, until the function that it resolves to is called. */
export async function madeReadOnly(folder: string): Promise<(() => Promise<void>) | undefined> {
  try {
    await run('mount', ['--bind', folder, folder]);
  } catch {
    return undefined;
  }
  let undone: Promise<void> | undefined;
  const undo = (): Promise<void> => {
    undone ??= run('umount', ['-l', folder]).then(() => undefined);
    return undone;
  };
  onTestFinished(undo);
  await run('mount', ['-o', 'remount,ro,bind', folder]);
  return undo;
}
