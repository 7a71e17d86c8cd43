import { z } from 'zod';
import { photoIdSchema } from './ids';

/** What is known of a photo in the vault. The original lies beside it, unaltered. Width and height in pixels. */
export const photoSchema = z
  .object({
    id: photoIdSchema,
    fileName: z.string(),
    mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp']),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    caption: z.string(),
    credit: z.string(),
    altText: z.string(),
  })
  .readonly();

export type Photo = z.infer<typeof photoSchema>;
