import { z } from 'zod';
import { momentSchema } from './ids';

/** A finding that somebody decided to let stand, and why. It holds as long as the check finds that very thing. */
export const waiverSchema = z
  .object({
    /** The name of the check. */
    check: z.string().min(1),
    /** What was found, as `Finding.subject` says it. */
    subject: z.string(),
    reason: z.string().trim().min(1, 'Say why it may stand').max(1000),
    by: z.string(),
    at: momentSchema,
  })
  .readonly();
export type Waiver = z.infer<typeof waiverSchema>;
