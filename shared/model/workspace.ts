import { z } from 'zod';
import { momentSchema } from './ids';
import { languageSchema } from './language';
import { lengthTargetsSchema, startingLengthTargets } from './lengthTargets';
import { savedSearchSchema } from './savedSearch';
import { startingUsage, usageSchema } from './usage';

/**
 * The format that this Galley writes. A folder of a lower version is migrated; of a higher one, refused. Version 2 brought
 * photos, tables, footnotes, notes and more into bodies, and `by` into histories; version 3 claims, protected sources and all
 * that photos say of themselves.
 */
export const workspaceVersion = 3;

/** When copies of the folder are made by themselves, and how many of each kind are kept: 0 makes none. */
export const backupPlanSchema = z
  .object({
    /** Where the copies go; null until the editor chose a folder. */
    folder: z.string().nullable(),
    hourly: z.number().int().min(0).max(1000),
    daily: z.number().int().min(0).max(1000),
    weekly: z.number().int().min(0).max(1000),
  })
  .readonly();
export type BackupPlan = z.infer<typeof backupPlanSchema>;

export const startingBackupPlan: BackupPlan = { folder: null, hourly: 24, daily: 14, weekly: 8 };

/** `galley.json`: what the folder is, whose it is, and how its desk writes. */
export const workspaceSchema = z
  .object({
    format: z.literal('galley-workspace'),
    version: z.number().int().positive(),
    /** Made with the workspace, so that a window knows its own from another that answers at the same address. */
    id: z.uuid(),
    title: z.string().min(1, 'A workspace needs a title'),
    /** How the desk names its own reporting in a source line. */
    ownNames: z.array(z.string()).readonly(),
    language: languageSchema,
    lengthTargets: lengthTargetsSchema.default(startingLengthTargets),
    savedSearches: z.array(savedSearchSchema).readonly().default([]),
    backups: backupPlanSchema.default(startingBackupPlan),
    usage: usageSchema.default(startingUsage),
    /** What the passphrase of protected sources is proved against, as `sealText` writes it; null until one was set. */
    passphraseProof: z.string().nullable().default(null),
    createdAt: momentSchema,
  })
  .readonly();

export type Workspace = z.infer<typeof workspaceSchema>;
