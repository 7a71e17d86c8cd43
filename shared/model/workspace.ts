import { z } from 'zod';
import { momentSchema } from './ids';

/** The format that this Galley writes. A folder of a lower version is migrated; of a higher one, refused. */
export const workspaceVersion = 1;

/** `galley.json`: what the folder is, whose it is, and how its desk writes. */
export const workspaceSchema = z
  .object({
    format: z.literal('galley-workspace'),
    version: z.number().int().positive(),
    title: z.string().min(1, 'A workspace needs a title'),
    /** How the desk names its own reporting in a source line. */
    ownNames: z.array(z.string()).readonly(),
    language: z.string(),
    createdAt: momentSchema,
  })
  .readonly();

export type Workspace = z.infer<typeof workspaceSchema>;
