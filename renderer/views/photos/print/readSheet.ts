import type { Bridge } from '../../../../shared/contract/bridge';
import type { PhotoId } from '../../../../shared/model/ids';
import type { Photo } from '../../../../shared/model/photo';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { asked } from '../grid/photoPages';

/** Photos on one page: four beside each other, five below each other. */
const onPage = 20;

export interface SheetPhotos {
  readonly photos: readonly Photo[];
  /** How many there would be, had they all room. */
  readonly total: number;
}

/** The photos that a contact sheet shows, in the order in which they are found. Rejects with a sentence when they cannot be had. */
export async function readSheet(
  bridge: Pick<Bridge, 'call'>,
  search: PhotoQuery,
  picked: readonly PhotoId[],
  most: number,
): Promise<SheetPhotos> {
  const found = await bridge.call('photos.ids', asked(search));
  if (!found.ok) throw new Error(found.message);
  const wanted = new Set(picked);
  const ids = wanted.size === 0 ? found.value : found.value.filter((id) => wanted.has(id));
  const records = await bridge.call('photos.get', { photoIds: ids.slice(0, most) });
  if (!records.ok) throw new Error(records.message);
  return { photos: records.value.flatMap((photo) => photo ?? []), total: ids.length };
}

/** The photos of each page. */
export function sheetPages(photos: readonly Photo[]): readonly (readonly Photo[])[] {
  return Array.from({ length: Math.ceil(photos.length / onPage) }, (_none, page) =>
    photos.slice(page * onPage, (page + 1) * onPage),
  );
}
