import { whyKept } from '../../../shared/backup/whyKept';
import type { Backup } from '../../../shared/contract/backups';
import type { BackupPlan } from '../../../shared/model/workspace';
import type { FoundBackup } from './listBackups';
import { removeBackup } from './removePatiently';

/** Backups as an editor sees them. One that is surplus by now, and only waits to be removed, is called after its time. */
export function describeBackups(found: readonly FoundBackup[], plan: BackupPlan, now: Date): readonly Backup[] {
  const kept = whyKept(found.map(asMade), plan, now);
  return found.map(({ id, folder, manifest: { at, files, bytes, isAskedFor } }) => {
    const why = kept.get(id) ?? (isAskedFor ? 'asked for' : 'hourly');
    return { id, at, kept: why, files, bytes, folder };
  });
}

/** Removes the backups that the plan has no place for any more. Gives those that could not be removed. */
export async function removeSurplus(
  found: readonly FoundBackup[],
  plan: BackupPlan,
  now: Date,
): Promise<readonly FoundBackup[]> {
  const kept = whyKept(found.map(asMade), plan, now);
  const left: FoundBackup[] = [];
  for (const backup of found) {
    if (kept.has(backup.id)) continue;
    await removeBackup(backup.folder).catch(() => left.push(backup));
  }
  return left;
}

function asMade({ id, manifest: { at, isAskedFor } }: FoundBackup) {
  return { id, at, isAskedFor };
}
