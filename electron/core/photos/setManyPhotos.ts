import { sameValue } from '../../../shared/changes/sameValue';
import type { BulkResult } from '../../../shared/contract/answers';
import type { PhotoId } from '../../../shared/model/ids';
import type { Photo, PhotoFields } from '../../../shared/model/photo';
import { type PhotoWords, withWords } from '../../../shared/model/photoWords';
import type { Result } from '../../../shared/result';
import { type Bulk, planReadable } from '../bulk/createBulk';
import type { Session } from '../session';

/**
 * Sets the same fields of many photos, and puts words into their lists or takes them out, as one deed to whoever takes it
 * back. Those that have all of it so are left.
 */
export function setManyPhotos(
  bulk: Bulk,
  session: Session,
  photoIds: readonly PhotoId[],
  fields: PhotoFields,
  words: PhotoWords = {},
): Promise<Result<BulkResult>> {
  const plans = Array.from(new Set(photoIds), (photoId) =>
    planReadable(photoId, async () => {
      const photo = await session.photo(photoId);
      if (!photo) return { id: photoId, headline: '', why: 'It is not in this workspace any more.' };
      const to = { ...fields, ...withWords(photo, words) };
      const was = fieldsOf(photo, to);
      const headline = photo.caption || photo.fileName;
      if (sameValue(was, to)) return { id: photoId, headline, why: 'It is so already.' };
      return { id: photoId, headline, changes: [{ type: 'photo.fieldsSet', photoId, was, to }] };
    }),
  );
  return bulk.doMany(session, 'changing photos', plans);
}

function fieldsOf(photo: Photo, like: PhotoFields): PhotoFields {
  return Object.fromEntries(Object.keys(like).map((field) => [field, photo[field as keyof Photo]]));
}
