import { z } from 'zod';

/**
 * Names of things are UUIDs or short slugs: letters, digits and hyphens, at most 64. They become file names, so nothing
 * that a file system could read as a path or a device is let in; and they become keys, so neither is what every object has.
 */
const name = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'An id is made of a–z, 0–9 and hyphens')
  .regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/, 'Windows keeps this name for a device')
  .regex(/^(?!constructor$)/, 'JavaScript keeps this name for itself');

/**
 * An article's id: a UUID of version 7, so that it carries the moment of its creation. In lower case, or two ids could
 * name one file where the file system folds case.
 */
export const articleIdSchema = z.uuid({ version: 'v7' }).lowercase().brand<'ArticleId'>();
export const sourceIdSchema = name.brand<'SourceId'>();
export const listIdSchema = name.brand<'ListId'>();
export const cardIdSchema = name.brand<'CardId'>();
export const noteIdSchema = name.brand<'NoteId'>();
export const claimIdSchema = name.brand<'ClaimId'>();
/** A photo's id: the sha256 of its original's bytes, in lower-case hex. */
export const photoIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'PhotoId'>();

export type ArticleId = z.infer<typeof articleIdSchema>;
export type SourceId = z.infer<typeof sourceIdSchema>;
export type ListId = z.infer<typeof listIdSchema>;
export type CardId = z.infer<typeof cardIdSchema>;
export type NoteId = z.infer<typeof noteIdSchema>;
export type ClaimId = z.infer<typeof claimIdSchema>;
export type PhotoId = z.infer<typeof photoIdSchema>;

/** A moment: ISO 8601 in UTC, such as `2018-11-19T09:30:00.000Z`. */
export const momentSchema = z.iso.datetime();
