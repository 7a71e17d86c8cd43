import { z } from 'zod';
import { languageSchema } from './language';

/** A name or word that the desk writes in one way, and the ways it is not to be written. In one language. */
export const variantSchema = z
  .object({
    language: languageSchema,
    preferred: z.string().trim().min(1).max(200),
    variants: z.array(z.string().trim().min(1).max(200)).min(1).max(100).readonly(),
  })
  .readonly();
export type Variant = z.infer<typeof variantSchema>;

/** A word that the desk's dictionary has besides those of the language. */
export const deskWordSchema = z
  .object({ language: languageSchema, word: z.string().trim().min(1).max(100) })
  .readonly();
export type DeskWord = z.infer<typeof deskWordSchema>;

/** How the desk writes. */
export const usageSchema = z
  .object({
    variants: z.array(variantSchema).max(5000).readonly(),
    words: z.array(deskWordSchema).max(50_000).readonly(),
  })
  .readonly();
export type Usage = z.infer<typeof usageSchema>;

export const startingUsage: Usage = { variants: [], words: [] };
