import { z } from 'zod';

/** The parts of an article that the desk sets a length for. A body is counted in words, all else in characters. */
export const measuredFields = ['headline', 'standfirst', 'slug', 'body'] as const;
export type MeasuredField = (typeof measuredFields)[number];

/** How long a text should be. A null `maximum` sets no end. */
export const lengthTargetSchema = z
  .object({ minimum: z.number().int().min(0), maximum: z.number().int().min(1).nullable() })
  .refine(({ minimum, maximum }) => maximum === null || minimum <= maximum, 'The least cannot be more than the most')
  .readonly();
export type LengthTarget = z.infer<typeof lengthTargetSchema>;

export const lengthTargetsSchema = z
  .object({
    headline: lengthTargetSchema,
    standfirst: lengthTargetSchema,
    slug: lengthTargetSchema,
    body: lengthTargetSchema,
  })
  .readonly();
export type LengthTargets = z.infer<typeof lengthTargetsSchema>;

export const startingLengthTargets: LengthTargets = {
  headline: { minimum: 20, maximum: 90 },
  standfirst: { minimum: 40, maximum: 220 },
  slug: { minimum: 0, maximum: 80 },
  body: { minimum: 150, maximum: 1500 },
};
