import { link, lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BackedUpFile } from '../../../shared/backup/backupManifest';
import { type Copied, copyDurably } from './copyDurably';

/** Copies one file after another into a backup that is being made. */
export interface BackupFiller {
  /** `before` is the same file in the last backup. Throws what the file system throws on writing. */
  add(file: string, before: BackedUpFile | undefined): Promise<BackedUpFile | Exclude<Copied['is'], 'copied'>>;
  /** The folders that were made, the outer ones first. */
  readonly folders: readonly string[];
}

/** Reading is all that anybody may do with a backup: where it is linked to others, to change one is to change them all. */
const readOnly = 0o444;

/**
 * `from` is the workspace, `to` a folder that is not there yet, `last` the same of the last backup. A file that has not
 * been written since is linked to the last backup's, so that it takes no room, where the disk can do that.
 */
export function fillBackup(from: string, to: string, last: string | undefined): BackupFiller {
  const folders = new Map<string, Promise<unknown>>();
  let canLink = last !== undefined;

  const makeFolder = (folder: string): Promise<unknown> => {
    const made = folders.get(folder);
    if (made) return made;
    const making = folder === to ? mkdir(folder) : makeFolder(path.dirname(folder)).then(() => mkdir(folder));
    folders.set(folder, making);
    return making;
  };

  const linkLast = async (file: string, before: BackedUpFile): Promise<boolean> => {
    if (!canLink || last === undefined) return false;
    const theirs = path.join(last, file);
    try {
      // One that was cut or lost there must not be handed on.
      if ((await lstat(theirs)).size !== before.bytes) return false;
      await link(theirs, path.join(to, file));
      return true;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (noRoom.has(code)) throw error;
      // A file may have been lost there, or have as many names as it can have. All else is so for all files.
      canLink = code === 'ENOENT' || code === 'EMLINK';
      return false;
    }
  };

  return {
    async add(file, before) {
      const original = path.join(from, file);
      await makeFolder(path.dirname(path.join(to, file)));
      if (before && (await isAsBefore(original, before)) && (await linkLast(file, before))) return before;
      const onlyWholeLines = file.startsWith('history/') && file.endsWith('.jsonl');
      const copied = await copyDurably(original, path.join(to, file), { mode: readOnly, onlyWholeLines });
      if (copied.is !== 'copied') return copied.is;
      const { bytes, modified, sha256 } = copied;
      return { path: file, bytes, modified, sha256 };
    },
    get folders() {
      return Array.from(folders.keys());
    },
  };
}

/** What ends a backup, whether files are linked or copied. */
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

async function isAsBefore(file: string, { bytes, modified }: BackedUpFile): Promise<boolean> {
  const now = await lstat(file).catch(() => undefined);
  return now?.size === bytes && now.mtimeMs === modified;
}
