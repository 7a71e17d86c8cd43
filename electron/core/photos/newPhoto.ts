import { photoIdSchema } from '../../../shared/model/ids';
import { noPhotoDetails, type Photo } from '../../../shared/model/photo';
import { photoFileName } from '../../../shared/photos/photoFileName';
import type { ExaminedPhoto } from '../../media/examinePhoto';

/** The record of a picture that was examined: what it says of itself is what the desk begins with. */
export function newPhoto({ sha256, look, metadata }: ExaminedPhoto, fileName: string, addedAt: Date): Photo {
  return {
    ...noPhotoDetails,
    ...metadata.details,
    ...look,
    id: photoIdSchema.parse(sha256),
    fileName: photoFileName(fileName, look.mediaType),
    addedAt: addedAt.toISOString(),
  };
}
