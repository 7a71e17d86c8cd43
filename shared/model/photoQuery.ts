import { z } from 'zod';

/** What may be wrong with the rights of a photo, for filters. */
export const rightsStates = ['clear', 'no usage terms', 'expiring', 'expired'] as const;
export const rightsStateSchema = z.enum(rightsStates);
export type RightsState = z.infer<typeof rightsStateSchema>;

export const photoUseStates = ['used', 'not used'] as const;
export const photoOrders = ['newest', 'taken', 'file name', 'credit'] as const;

/** What photos are looked for by. Empty lists and texts leave everything in. */
export const photoQuerySchema = z
  .object({
    /** Words of captions, credits, names, places, persons, keywords and file names, as in the search of articles. */
    text: z.string().max(500),
    credits: z.array(z.string()).max(100).readonly(),
    rights: z.array(rightsStateSchema).readonly(),
    uses: z.array(z.enum(photoUseStates)).readonly(),
    /** Those alone that lack a caption, a credit or an alt text. */
    lacksTexts: z.boolean(),
    order: z.enum(photoOrders),
  })
  .readonly();
export type PhotoQuery = z.infer<typeof photoQuerySchema>;

export const everyPhoto: PhotoQuery = {
  text: '',
  credits: [],
  rights: [],
  uses: [],
  lacksTexts: false,
  order: 'newest',
};
