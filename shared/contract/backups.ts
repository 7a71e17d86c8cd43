import { z } from 'zod';
import type { ArticleId } from '../model/ids';

/** A backup's id: the moment it was begun, as its folder is called: `2026-11-23T0900-000Z`. */
export const backupIdSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{4,6}(?:-\d{3})?Z?$/);

/** A copy of the workspace at one moment, ISO 8601. */
export interface Backup {
  readonly id: string;
  readonly at: string;
  /** Why it is kept: as the newest of its hour, its day or its week, or because it was asked for. */
  readonly kept: 'hourly' | 'daily' | 'weekly' | 'asked for';
  readonly files: number;
  readonly bytes: number;
  /** Where it lies, for the editor to read. */
  readonly folder: string;
}

/** What going back to a backup would mean, beside the workspace as it is now. */
export interface BackupPreview {
  readonly backup: Backup;
  /** How many articles it has. */
  readonly articles: number;
  /** Those that differ from now, newest change first. */
  readonly differing: readonly {
    readonly id: ArticleId;
    readonly headline: string;
    readonly is: 'only in the backup' | 'only here' | 'changed since';
    readonly changedAt: string;
  }[];
  /** Files of the backup that are missing, or not what they were when it was made. */
  readonly damaged: readonly string[];
}

export interface RestoredBackup {
  /** Where it was written, for the editor to read. */
  readonly folder: string;
  readonly files: number;
  /** Files of the backup that were missing, or not what they were when it was made. */
  readonly damaged: readonly string[];
}
