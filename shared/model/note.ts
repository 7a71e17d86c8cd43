import { z } from 'zod';
import { momentSchema, noteIdSchema } from './ids';

/** What one person said in a note. */
export const remarkSchema = z.object({ author: z.string(), at: momentSchema, text: z.string() }).readonly();
export type Remark = z.infer<typeof remarkSchema>;

/**
 * A note of the desk on part of a body, with the remarks that answer each other, oldest first. The words it is about bear
 * a `note` mark of its id; `words` is what they were, for when they are gone. Notes never leave the desk.
 */
export const noteSchema = z
  .object({
    id: noteIdSchema,
    words: z.string(),
    remarks: z.array(remarkSchema).min(1).readonly(),
    /** Who settled it and when; null while it is open. */
    resolved: z.object({ by: z.string(), at: momentSchema }).readonly().nullable(),
  })
  .readonly();
export type Note = z.infer<typeof noteSchema>;
