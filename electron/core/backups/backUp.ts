import type { Backup } from '../../../shared/contract/backups';
import type { BackupPlan } from '../../../shared/model/workspace';
import { done, type Result } from '../../../shared/result';
import { describeBackups, removeSurplus } from './describeBackups';
import { listBackups } from './listBackups';
import { type BackupCode, type BackupJob, makeBackup } from './makeBackup';

export interface BackedUp {
  readonly backup: Backup;
  /** What did not go as it should, in sentences. */
  readonly notes: readonly string[];
}

/** Makes a backup and then, when it is whole, removes those that the plan has no place for any more. */
export async function backUp(job: BackupJob, plan: BackupPlan): Promise<Result<BackedUp, BackupCode>> {
  const made = await makeBackup(job);
  if (!made.ok) return made;
  const found = await listBackups(job.place, job.workspace.id).catch(() => [made.value]);
  const left = await removeSurplus(found, plan, job.now());
  const [backup] = describeBackups([made.value], plan, job.now()) as [Backup];
  const { unread } = made.value.manifest;
  const notes = [
    ...(unread.length === 0
      ? []
      : [
          `${unread.length === 1 ? 'A file' : `${unread.length} files`} could not be read, so the backup is without: ${named(unread)}. Give yourself the right to read what is there, or put it back from an earlier backup.`,
        ]),
    ...(left.length === 0
      ? []
      : [
          `Backups that are not needed any more could not be removed: ${named(left.map(({ folder }) => folder))}. They take room; remove them yourself.`,
        ]),
  ];
  return done({ backup, notes });
}

function named(names: readonly string[]): string {
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
}
