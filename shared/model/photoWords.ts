import { z } from 'zod';
import type { Photo, PhotoFields } from './photo';

/** The details of a photo that are lists of words. */
export const photoWordLists = ['creators', 'persons', 'organisations', 'keywords'] as const;
const photoWordListSchema = z.enum(photoWordLists);
export type PhotoWordList = z.infer<typeof photoWordListSchema>;

const words = z.array(z.string().trim().min(1).max(500)).max(500).readonly();

/** Words to be put into lists of a photo, and words to be taken out of them, whatever else stands there. */
export const photoWordsSchema = z
  .partialRecord(photoWordListSchema, z.strictObject({ add: words, remove: words }).readonly())
  .readonly();
export type PhotoWords = z.infer<typeof photoWordsSchema>;

/** The lists of a photo that become others by it: what is added twice stands once, and at the end. */
export function withWords(photo: Pick<Photo, PhotoWordList>, change: PhotoWords): PhotoFields {
  const fields: { [List in PhotoWordList]?: readonly string[] } = {};
  for (const list of photoWordLists) {
    const { add = [], remove = [] } = change[list] ?? {};
    const kept = photo[list].filter((word) => !remove.includes(word));
    const next = [...kept, ...new Set(add.filter((word) => !kept.includes(word)))];
    if (next.length !== photo[list].length || next.some((word, place) => word !== photo[list][place])) {
      fields[list] = next;
    }
  }
  return fields;
}
