import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BackupManifest, backupManifestSchema } from '../../../shared/backup/backupManifest';
import { backupIdSchema } from '../../../shared/contract/backups';
import { backupFilesIn } from './backupFiles';

/** A whole backup, and where it lies. */
export interface FoundBackup {
  readonly id: string;
  readonly folder: string;
  readonly manifest: BackupManifest;
}

/**
 * The whole backups of a workspace in a place, the newest first; none when there is no such place. What has no manifest
 * that can be read is not among them. Throws what the file system throws.
 */
export async function listBackups(place: string, workspaceId: string): Promise<readonly FoundBackup[]> {
  const names = await readdir(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ids = names.filter((name) => backupIdSchema.safeParse(name).success);
  const found = await Promise.all(ids.map((id) => readBackup(path.join(place, id))));
  return found
    .filter((backup) => backup !== undefined)
    .filter(({ manifest }) => manifest.workspaceId === workspaceId)
    .sort((one, other) => Date.parse(other.manifest.at) - Date.parse(one.manifest.at));
}

/** The backup in a folder, or undefined when there is none that is whole. */
export async function readBackup(folder: string): Promise<FoundBackup | undefined> {
  try {
    const text = await readFile(backupFilesIn(folder).manifest, 'utf8');
    return { id: path.basename(folder), folder, manifest: backupManifestSchema.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}
