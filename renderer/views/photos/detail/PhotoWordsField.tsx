import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import type { PhotoWordList } from '../../../../shared/model/photoWords';
import { WordsField } from '../../article/inspector/WordsField';
import { usePhoto } from './PhotoContext';

/** What one word of each list is. */
export const oneOf: Readonly<Record<PhotoWordList, string>> = {
  creators: 'creator',
  persons: 'person',
  organisations: 'organisation',
  keywords: 'keyword',
};

/** One list of words of a photo's record. */
export function PhotoWordsField({ name }: { readonly name: PhotoWordList }) {
  const { photo, set, isReadOnly } = usePhoto();
  return (
    <WordsField
      label={photoFieldNames[name]}
      one={oneOf[name]}
      words={photo[name]}
      known={[]}
      isReadOnly={isReadOnly}
      onChange={(words, deed) => set({ [name]: words }, deed)}
    />
  );
}
