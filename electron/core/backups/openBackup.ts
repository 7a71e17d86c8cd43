import type { BackedUpFile } from '../../../shared/backup/backupManifest';
import { fileDigest } from '../fileDigest';
import { backupFilesIn } from './backupFiles';
import type { FoundBackup } from './listBackups';
import { readListing } from './listing';

/** The files of a backup, and whether its listing, which says so, is what it was when it was made. */
export interface BackupContent {
  readonly isListingWhole: boolean;
  files(): AsyncGenerator<BackedUpFile>;
}

/** Throws what the file system throws, when the listing is gone too. */
export async function openBackup({ folder, manifest }: FoundBackup): Promise<BackupContent> {
  const { listing } = backupFilesIn(folder);
  const { sha256 } = await fileDigest(listing);
  return { isListingWhole: sha256 === manifest.listing, files: () => readListing(listing) };
}

/** Whether a file is, byte for byte, what the listing says of it. */
export async function isWhole(file: string, { bytes, sha256 }: BackedUpFile): Promise<boolean> {
  const digest = await fileDigest(file).catch(() => undefined);
  return digest?.bytes === bytes && digest.sha256 === sha256;
}
