import type { Check } from '../check';
import { inField } from '../finding';
import { photoTexts } from './photoTexts';

/** One that is still wanted may have its texts later. */
export const leadPhotoTexts: Check = {
  name: 'lead photo texts',
  find: ({ leadPhoto }) => {
    if (!leadPhoto || leadPhoto.photoId === null) return [];
    return photoTexts
      .filter(({ field }) => leadPhoto[field].trim() === '')
      .map(({ field, label, level }) => ({
        level,
        where: inField(field),
        message: `The lead photo has no ${label}.`,
      }));
  },
};
