import type { Check } from '../check';
import type { FindingLevel } from '../finding';
import { photosShown } from '../photosShown';

/** What a photo that goes out must have said of it, in the order in which it is printed. */
const wanted: readonly {
  readonly field: 'caption' | 'credit' | 'altText';
  readonly label: string;
  readonly level: FindingLevel;
}[] = [
  { field: 'caption', label: 'caption', level: 'should' },
  { field: 'credit', label: 'credit', level: 'must' },
  { field: 'altText', label: 'alt text', level: 'should' },
];

export const photoWithoutTexts: Check = {
  name: 'photo without texts',
  find: (article, desk, body) =>
    photosShown(article, body, desk).flatMap(({ called, photoId, texts, where }) =>
      wanted
        .filter(({ field }) => texts[field].trim() === '')
        .map(({ field, label, level }) => ({
          level,
          where: where(field),
          subject: `${field} of ${photoId}`,
          message: `${called} has no ${label}.`,
        })),
    ),
};
