import { z } from 'zod';
import { momentSchema } from '../model/ids';
import { changeSchema } from './change';

/** A change as it is sent to the core: who sends the same `id` twice (after a broken line, say) has it applied once. */
export const commitSchema = z.object({ id: z.uuid(), at: momentSchema, change: changeSchema }).readonly();
export type Commit = z.infer<typeof commitSchema>;

/** A change as it stands in the history: `sequence` counts the changes of its subject from 1. */
export const changeRecordSchema = z
  .object({
    id: z.uuid(),
    at: momentSchema,
    /** The name of who did it; empty where none was kept, as in workspaces of format 1. */
    by: z.string().default(''),
    sequence: z.number().int().positive(),
    change: changeSchema,
  })
  .readonly();
export type ChangeRecord = z.infer<typeof changeRecordSchema>;
