import { z } from 'zod';
import { momentSchema } from './ids';
import { languageSchema } from './language';

/** The format that this Galley writes. A folder of a lower version is migrated; of a higher one, refused. */
export const workspaceVersion = 1;

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
    createdAt: momentSchema,
  })
  .readonly();

export type Workspace = z.infer<typeof workspaceSchema>;
