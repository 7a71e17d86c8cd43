import type { Photo } from '../model/photo';

/** All the words that a photo is looked for by. */
export function photoWordsOf(photo: Photo): string {
  return [
    photo.caption,
    photo.headline,
    photo.title,
    photo.credit,
    photo.source,
    photo.copyright,
    photo.altText,
    photo.extendedDescription,
    photo.sublocation,
    photo.city,
    photo.province,
    photo.country,
    photo.event,
    photo.fileName,
    ...photo.creators,
    ...photo.persons,
    ...photo.organisations,
    ...photo.keywords,
  ]
    .filter((text) => text !== '')
    .join('\n');
}
