import type { Check } from '../check';
import { photosShown } from '../photosShown';
import { sameWords } from '../text/sameWords';

/** A file's name, with its ending, or as a camera gives it: IMG_1234, DSC00412, P1010023, 20181119_143000. */
const fileName =
  /^(?:\S{1,80}\.(?:jpe?g|png|webp|avif|heic|tiff?|gif|raw|cr2|nef)|(?:IMG|DSC|DSCN|DSCF|PXL|MVI|P|_MG|IMG-\d{8}-WA)[-_]?\d{3,}\S*|\d{8}[-_]\d{4,}\S*)$/i;

export const photoCaption: Check = {
  name: 'caption says nothing',
  find: (article, desk, body) =>
    photosShown(article, body, desk).flatMap(({ called, photoId, texts, where }) => {
      const caption = texts.caption.trim();
      const wrong = fileName.test(caption)
        ? `is the name of a file, “${caption}”`
        : sameWords(caption, article.headline)
          ? 'repeats the headline'
          : undefined;
      return wrong === undefined
        ? []
        : [{ level: 'should', where: where('caption'), subject: photoId, message: `${called}: its caption ${wrong}.` }];
    }),
};
