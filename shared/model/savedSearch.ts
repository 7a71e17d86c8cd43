import { z } from 'zod';
import { articleQuerySchema } from './articleQuery';

/** A search that the desk keeps under a name. */
export const savedSearchSchema = z
  .object({ id: z.uuid(), name: z.string().min(1, 'A saved search needs a name').max(100), search: articleQuerySchema })
  .readonly();
export type SavedSearch = z.infer<typeof savedSearchSchema>;
