import { z } from 'zod';
import { cardSchema } from './card';
import { listIdSchema } from './ids';

/** How many cards a list wants. The board, the checks and the export all read these two numbers. */
export const slotsSchema = z
  .object({ minimum: z.number().int().min(0), maximum: z.number().int().min(1) })
  .refine((slots) => slots.minimum <= slots.maximum, 'A list cannot want more cards than it has room for')
  .readonly();

/** Cards in the order the site shows them. More cards than slots is allowed while editing, and is said on the board. */
export const curatedListSchema = z
  .object({
    id: listIdSchema,
    title: z.string().min(1, 'A list needs a title'),
    slots: slotsSchema,
    cards: z.array(cardSchema).readonly(),
  })
  .readonly();

export type CuratedList = z.infer<typeof curatedListSchema>;
export type Slots = z.infer<typeof slotsSchema>;
