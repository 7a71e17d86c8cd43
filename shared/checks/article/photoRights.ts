import type { Photo } from '../../model/photo';
import type { Check, Found } from '../check';
import { photosShown } from '../photosShown';

/** How many days before rights end it is said. */
const soon = 7;

export const photoRights: Check = {
  name: 'photo rights',
  find: (article, desk, body) =>
    photosShown(article, body, desk).flatMap(({ called, photoId, record, where }): readonly Found[] => {
      const found = record && rightsOf(record, desk.now.slice(0, 10));
      return found
        ? [{ level: found.level, where: where('rights'), subject: photoId, message: `${called} ${found.says}` }]
        : [];
    }),
};

/** `today` is a day, `2026-12-31`; rights that expire on a day still hold on it. */
function rightsOf(photo: Photo, today: string): (Pick<Found, 'level'> & { readonly says: string }) | undefined {
  const { rightsExpireOn, usageTerms, copyright } = photo;
  if (rightsExpireOn !== null && rightsExpireOn < today)
    return { level: 'must', says: `may not be shown any more: its rights ended on ${said(rightsExpireOn)}.` };
  const days =
    rightsExpireOn === null ? Number.POSITIVE_INFINITY : (Date.parse(rightsExpireOn) - Date.parse(today)) / 86_400_000;
  if (rightsExpireOn !== null && days <= soon)
    return { level: 'note', says: `may be shown until ${said(rightsExpireOn)} only.` };
  if (rightsExpireOn === null && usageTerms.trim() === '' && copyright.trim() === '')
    return { level: 'should', says: 'has no usage terms, and nobody is named whose it is.' };
  return undefined;
}

const said = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
