import { z } from 'zod';
import { articleIdSchema } from './ids';

/**
 * Where an editor is: the screen, as the window's address names it (`#/article/<id>`), and in an article the selection in
 * its body, in ProseMirror's positions.
 */
export const placeSchema = z
  .object({
    address: z.string().max(300),
    articleId: articleIdSchema.nullable(),
    selection: z
      .object({ anchor: z.number().int().min(0), head: z.number().int().min(0) })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Place = z.infer<typeof placeSchema>;
