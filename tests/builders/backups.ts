import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeBackupPlace } from '../../electron/core/backups/backupPlace';
import type { FoundBackup } from '../../electron/core/backups/listBackups';
import { type BackupJob, makeBackup } from '../../electron/core/backups/makeBackup';
import type { Work } from '../../electron/core/works';
import { layoutOf } from '../../electron/store/layout';
import { workspaceSchema } from '../../shared/model/workspace';
import { now } from './openFolder';

/** Work that nobody looks at, and nobody cancels. */
export const quietWork: Pick<Work, 'signal' | 'reached'> = {
  signal: new AbortController().signal,
  reached: () => undefined,
};

/** What is needed to back up the workspace in a folder, into a place of its own in `backups`. */
export async function backupJob(folder: string, backups: string, given: Partial<BackupJob> = {}): Promise<BackupJob> {
  const layout = layoutOf(folder);
  const workspace = workspaceSchema.parse(JSON.parse(await readFile(layout.workspace, 'utf8')));
  const place = await makeBackupPlace(backups, folder, workspace);
  if (!place.ok) throw new Error(place.message);
  return { layout, workspace, place: place.value, isAskedFor: false, now, work: quietWork, ...given };
}

/** Backs up the workspace in a folder. */
export async function madeBackup(
  folder: string,
  backups: string,
  given: Partial<BackupJob> = {},
): Promise<FoundBackup> {
  const made = await makeBackup(await backupJob(folder, backups, given));
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

/** The folder of a backup's copy. */
export function copyIn({ folder }: Pick<FoundBackup, 'folder'>): string {
  return path.join(folder, 'workspace');
}
