import type { BackedUpFile } from '../../../shared/backup/backupManifest';
import { inBackupOrder } from '../../../shared/backup/inBackupOrder';
import { fileDigest } from '../fileDigest';
import { backupFilesIn } from './backupFiles';
import type { FoundBackup } from './listBackups';
import { readListing } from './listing';

/** The files of the last backup, to be asked for in the order of `inBackupOrder`. */
export interface LastFiles {
  /** The folder of the copy. */
  readonly workspace: string;
  next(path: string): Promise<BackedUpFile | undefined>;
  close(): Promise<unknown>;
}

/** Undefined when there is no last backup, or it does not know any more what it has. */
export async function openLast(backup: FoundBackup | undefined): Promise<LastFiles | undefined> {
  if (!backup) return undefined;
  const { listing, workspace } = backupFilesIn(backup.folder);
  const digest = await fileDigest(listing).catch(() => undefined);
  if (digest?.sha256 !== backup.manifest.listing) return undefined;
  const files = readListing(listing);
  let at = await files.next();
  return {
    workspace,
    async next(path) {
      while (!at.done && inBackupOrder(at.value.path, path) < 0) at = await files.next();
      return at.done || at.value.path !== path ? undefined : at.value;
    },
    close: () => files.return(undefined),
  };
}
