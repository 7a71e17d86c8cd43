import { z } from 'zod';
import { articleIdSchema, cardIdSchema } from './ids';

/**
 * A card on a list or under an article. With an `articleId` it follows that article, and a text that is null is the
 * article's own; without one it knows only its own text.
 */
export const cardSchema = z
  .object({
    id: cardIdSchema,
    articleId: articleIdSchema.nullable(),
    kicker: z.string().nullable(),
    title: z.string().nullable(),
    teaser: z.string().nullable(),
  })
  .readonly();

export type Card = z.infer<typeof cardSchema>;
