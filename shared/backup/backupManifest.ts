import { z } from 'zod';
import { momentSchema } from '../model/ids';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `manifest.json` of a backup: what it is a copy of. It is written last, so a backup that has one is whole. */
export const backupManifestSchema = z
  .object({
    format: z.literal('galley-backup'),
    version: z.literal(1),
    workspaceId: z.uuid(),
    title: z.string(),
    /** When it was begun. */
    at: momentSchema,
    isAskedFor: z.boolean(),
    files: z.number().int().min(0),
    bytes: z.number().int().min(0),
    /** Files of the workspace that could not be read, so that the backup has them not. */
    unread: z.array(z.string()).readonly(),
    /** How long it took to make. */
    milliseconds: z.number().min(0),
    /** The sha256 of `files.jsonl`. */
    listing: sha256,
  })
  .readonly();
export type BackupManifest = z.infer<typeof backupManifestSchema>;

/** A path within a workspace, with `/`; it leads nowhere else. */
const innerPath = z.string().refine((text) => {
  const parts = text.split('/');
  return !/[\\\0]/.test(text) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
});

/** A line of `files.jsonl`: a file of the backup. They stand in the order of `inBackupOrder`. */
export const backedUpFileSchema = z
  .object({
    path: innerPath,
    bytes: z.number().int().min(0),
    /** When the file of the workspace was last written, in milliseconds since 1970, with all that the disk knows. */
    modified: z.number(),
    sha256,
  })
  .readonly();
export type BackedUpFile = z.infer<typeof backedUpFileSchema>;
