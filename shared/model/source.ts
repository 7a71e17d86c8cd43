import { z } from 'zod';
import { sourceIdSchema } from './ids';

/** What a source is to an article. */
export const sourceRoles = ['own reporting', 'agency', 'official', 'eyewitness', 'other media', 'document'] as const;
export const sourceRoleSchema = z.enum(sourceRoles);
export type SourceRole = z.infer<typeof sourceRoleSchema>;

/** Somebody or something that articles have their facts from. `role` is what it usually is; each article may differ. */
export const sourceSchema = z
  .object({
    id: sourceIdSchema,
    name: z.string().min(1, 'A source needs a name'),
    role: sourceRoleSchema,
    link: z.string(),
  })
  .readonly();

export type Source = z.infer<typeof sourceSchema>;
