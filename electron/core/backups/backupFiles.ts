import path from 'node:path';

/** What a backup's folder holds. */
export interface BackupFiles {
  readonly folder: string;
  /** What it is a copy of; written last. */
  readonly manifest: string;
  /** Each file that was copied, one a line. */
  readonly listing: string;
  /** The copy: a workspace like any other. */
  readonly workspace: string;
}

export function backupFilesIn(folder: string): BackupFiles {
  return {
    folder,
    manifest: path.join(folder, 'manifest.json'),
    listing: path.join(folder, 'files.jsonl'),
    workspace: path.join(folder, 'workspace'),
  };
}
