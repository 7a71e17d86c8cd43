import type { PhotoSummary } from '../contract/photos';
import type { Photo } from '../model/photo';

/** What lists and grids need to know of a photo. `uses` counts the articles that show it. */
export function photoSummary(photo: Photo, uses: number): PhotoSummary {
  const { id, fileName, mediaType, width, height, caption, credit, altText } = photo;
  const { rightsExpireOn, digitalSourceType, takenAt, focalPoint, crops, addedAt } = photo;
  return {
    ...{ id, fileName, mediaType, width, height, caption, credit, altText },
    ...{ rightsExpireOn, digitalSourceType, takenAt, focalPoint, crops, addedAt, uses },
  };
}
