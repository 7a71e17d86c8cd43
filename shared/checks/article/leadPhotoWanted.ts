import type { Check } from '../check';
import { inField } from '../finding';

export const leadPhotoWanted: Check = {
  name: 'lead photo wanted',
  find: ({ leadPhoto }) =>
    leadPhoto && leadPhoto.photoId === null
      ? [{ level: 'should', where: inField('leadPhoto'), message: 'A lead photo is wanted, and none is there yet.' }]
      : [],
};
