import type { Photo } from '../../shared/model/photo';

/** What every rendition says of itself, so that a picture which left the site can still be credited. */
export type WrittenMetadata = Pick<
  Photo,
  | 'caption'
  | 'credit'
  | 'copyright'
  | 'creators'
  | 'headline'
  | 'altText'
  | 'extendedDescription'
  | 'usageTerms'
  | 'digitalSourceType'
>;

/** What a photo's record says, as it is to be written; the texts of a use may stand in place of the record's. */
export function writtenMetadata(photo: WrittenMetadata, own: Partial<WrittenMetadata> = {}): WrittenMetadata {
  const { caption, credit, copyright, creators, headline } = photo;
  const { altText, extendedDescription, usageTerms, digitalSourceType } = photo;
  return {
    ...{ caption, credit, copyright, creators, headline, altText, extendedDescription, usageTerms, digitalSourceType },
    ...own,
  };
}
