import type { Check } from '../check';
import { photosShown } from '../photosShown';
import { sameWords } from '../text/sameWords';

/** Who cannot see a photo hears both, and is to be told what is to be seen, not the same once more. */
export const photoAltText: Check = {
  name: 'alt text repeats caption',
  find: (article, desk, body) =>
    photosShown(article, body, desk)
      .filter(({ texts }) => sameWords(texts.altText, texts.caption))
      .map(({ called, photoId, where }) => ({
        level: 'should',
        where: where('altText'),
        subject: photoId,
        message: `${called}: its alt text repeats the caption. Say what is to be seen.`,
      })),
};
