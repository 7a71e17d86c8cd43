import { z } from 'zod';

/** What the page tells its readers was put right, and on which day: `2018-11-20`. */
export const correctionSchema = z.object({ date: z.iso.date(), text: z.string() }).readonly();
export type Correction = z.infer<typeof correctionSchema>;
