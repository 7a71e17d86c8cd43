import { z } from 'zod';

/** The words the desk files its articles under, in the order the desk keeps them. */
export const taxonomySchema = z
  .object({
    kickers: z.array(z.string()).readonly(),
    regions: z.array(z.string()).readonly(),
    tags: z.array(z.string()).readonly(),
  })
  .readonly();

export type Taxonomy = z.infer<typeof taxonomySchema>;

export const startingTaxonomy: Taxonomy = {
  kickers: ['News', 'Opinion', 'Interview', 'Event', 'Editorial', 'Analysis', 'Monday Commentary'],
  regions: [],
  tags: [],
};
