import { type Body, documentOf } from './body';
import { type PhotoId, photoIdSchema } from './ids';

/** The photos that stand in a body, each once, in the order of the text. Those that are still wanted have no id. */
export function photosIn(body: Body): readonly PhotoId[] {
  const photos = new Set<PhotoId>();
  documentOf(body).descendants(({ type, attrs }) => {
    if (type.name === 'photo' && attrs.photoId !== null) photos.add(photoIdSchema.parse(attrs.photoId));
  });
  return [...photos];
}
