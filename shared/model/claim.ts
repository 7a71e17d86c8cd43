import { z } from 'zod';
import { claimIdSchema, sourceIdSchema } from './ids';

/** How sure the desk is of what is claimed, the surest first. */
export const certainties = ['confirmed', 'reported', 'claimed', 'disputed'] as const;
export const certaintySchema = z.enum(certainties);
export type Certainty = z.infer<typeof certaintySchema>;

/**
 * A passage of a body and where it is from. The words bear a `claim` mark of its id; `words` is what they were when it was
 * set, for when they are gone. The ledger of an article never leaves the desk.
 */
export const claimSchema = z
  .object({
    id: claimIdSchema,
    words: z.string(),
    /** Who said it, as written; may be empty where the source says enough. */
    speaker: z.string(),
    sourceId: sourceIdSchema.nullable(),
    certainty: certaintySchema,
    /** Where it can be read; an address, or empty. */
    link: z.string(),
    /** Which document says it, and where that lies: "Decree 412, in the grey folder". */
    document: z.string(),
    /** For the desk alone. */
    note: z.string(),
  })
  .readonly();
export type Claim = z.infer<typeof claimSchema>;
