import type { Check } from '../check';
import { photosShown } from '../photosShown';

/** What the names of IPTC's Digital Source Type vocabulary say of a picture that no camera has seen as it is. */
const said: Readonly<Record<string, string>> = {
  trainedAlgorithmicMedia: 'was made by an AI model',
  compositeWithTrainedAlgorithmicMedia: 'has parts that were made by an AI model',
  compositeSynthetic: 'is put together of parts, some of which were made by a computer',
  algorithmicMedia: 'was made by a computer',
  algorithmicallyEnhanced: 'was altered by a computer',
  composite: 'is put together of several pictures',
  compositeCapture: 'is put together of several photos',
  virtualRecording: 'is a recording of something that was made by a computer',
};

export const photoOrigin: Check = {
  name: 'photo not from a camera',
  find: (article, desk, body) =>
    photosShown(article, body, desk).flatMap(({ called, photoId, record, where }) => {
      const name = record?.digitalSourceType.split('/').at(-1) ?? '';
      const says = Object.hasOwn(said, name) ? said[name] : undefined;
      return says === undefined
        ? []
        : [
            {
              level: 'note',
              where: where('rights'),
              subject: photoId,
              message: `${called} ${says}.`,
            },
          ];
    }),
};
