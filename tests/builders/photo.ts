import type { AddedPhoto, PhotoSummary } from '../../shared/contract/photos';
import { type PhotoId, photoIdSchema } from '../../shared/model/ids';
import { noPhotoDetails, type Photo } from '../../shared/model/photo';
import { digitsOf } from './digits';

export function photoId(name: string): PhotoId {
  return photoIdSchema.parse(digitsOf(name, 64));
}

/** A photo of that file name of which nothing is known, unless told otherwise. */
export function photo(parts: Partial<Photo> = {}): Photo {
  const fileName = parts.fileName ?? 'lake.jpg';
  return {
    id: photoId(fileName),
    fileName,
    mediaType: 'image/jpeg',
    width: 1600,
    height: 1200,
    ...noPhotoDetails,
    perceptualHash: null,
    addedAt: '2018-11-19T12:00:00.000Z',
    ...parts,
  };
}

/** What lists know of a photo that no article shows, unless told otherwise. */
export function photoSummary(parts: Partial<PhotoSummary> = {}): PhotoSummary {
  return { ...photo(parts), uses: 0, ...parts };
}

/** A photo that came in, like no other and with nothing to be said of it, unless told otherwise. */
export function addedPhoto(parts: Partial<AddedPhoto> = {}): AddedPhoto {
  return { photo: photo(), isNew: true, alike: [], differences: [], doubts: [], ...parts };
}
