import type { Backup } from '../../../shared/contract/backups';
import { done, type Result, refused } from '../../../shared/result';
import { diskTrouble } from '../diskTrouble';
import type { Session } from '../session';
import { findBackupPlace } from './backupPlace';
import { describeBackups } from './describeBackups';
import { type FoundBackup, listBackups, readBackup } from './listBackups';

/** A backup on the disk, and as an editor sees it. */
export interface OfferedBackup {
  readonly found: FoundBackup;
  readonly backup: Backup;
}

type Whose = { readonly folder: Pick<Session['folder'], 'settings'> };

/** The backups of a workspace, the newest first, in the folder that was chosen for them; none when none was chosen. */
export async function backupsOf(
  { folder: { settings } }: Whose,
  now: Date,
  folder = settings.workspace.backups.folder,
): Promise<Result<readonly OfferedBackup[]>> {
  const { workspace } = settings;
  if (folder === null) return done([]);
  try {
    const place = await findBackupPlace(folder, workspace);
    if (!place.ok) return place;
    const all = await listBackups(place.value, workspace.id);
    const described = describeBackups(all, workspace.backups, now);
    return done(all.map((found, number) => ({ found, backup: described[number] as Backup })));
  } catch (error) {
    const trouble = diskTrouble(error);
    if (trouble) return trouble;
    throw error;
  }
}

/** The one of these backups that has this id. */
export async function backupOf(whose: Whose, id: string, now: Date): Promise<Result<OfferedBackup>> {
  const all = await backupsOf(whose, now);
  if (!all.ok) return all;
  const offered = all.value.find(({ backup }) => backup.id === id);
  if (offered) return done(offered);
  return refused(
    'missing',
    `There is no backup ${id} any more, or it is not whole. Nothing was changed. Look through the others.`,
  );
}

/** The backup in a folder, whatever workspace it is of; undefined when there is none that is whole. */
export async function backupInFolder(folder: string): Promise<OfferedBackup | undefined> {
  const found = await readBackup(folder);
  if (!found) return undefined;
  const { at, files, bytes, isAskedFor } = found.manifest;
  return { found, backup: { id: found.id, at, kept: isAskedFor ? 'asked for' : 'hourly', files, bytes, folder } };
}
