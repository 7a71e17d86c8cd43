import { type Result, refused } from '../../../shared/result';
import type { Session } from '../session';
import { type BackedUp, backUp } from './backUp';
import { findBackupPlace } from './backupPlace';
import { clearCutShort } from './removePatiently';

/** Milliseconds that a backup may take without the editor being told. */
const untold = 1_000;

/** Makes a backup of an open workspace in the folder that was chosen for them. It can be cancelled like all long work. */
export async function backUpSession(
  { folder: { layout, settings }, works }: Pick<Session, 'folder' | 'works'>,
  isAskedFor: boolean,
  now: () => Date,
  signal: AbortSignal,
): Promise<Result<BackedUp>> {
  const { workspace } = settings;
  const { folder } = workspace.backups;
  if (folder === null) return noBackupFolder;
  const place = await findBackupPlace(folder, workspace);
  if (!place.ok) return place;
  const begun = performance.now();
  const work = works.begin('backing up', 1, true);
  const told = {
    signal: AbortSignal.any([work.signal, signal]),
    reached(files: number, total: number): void {
      if (performance.now() - begun > untold) work.reached(files, total);
    },
  };
  try {
    const job = { layout, workspace, place: place.value, isAskedFor, now, work: told };
    const made = await backUp(job, workspace.backups);
    // At closing nobody waits for that; then the next one clears away what is left.
    if (!made.ok && work.signal.aborted) await clearCutShort(place.value).catch(() => undefined);
    return made;
  } finally {
    work.end();
  }
}

export const noBackupFolder = refused(
  'no folder',
  'No folder was chosen for backups yet, so none was made. Choose one, best on another disk.',
);
