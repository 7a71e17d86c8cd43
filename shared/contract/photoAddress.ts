import type { PhotoId } from '../model/ids';
import type { PhotoSize } from './bridge';

/** The address of a photo, below the page's own: its original, or a rendition of a width and a shape. */
export function photoAddress(photoId: PhotoId, size?: PhotoSize): string {
  const path = `/photos/${photoId}`;
  if (!size) return path;
  const shape = size.shape ? `&shape=${size.shape}` : '';
  return `${path}?width=${Math.max(1, Math.round(size.width))}${shape}`;
}

/** What an address asks for. */
export interface AskedPhoto {
  readonly id: PhotoId;
  readonly size: PhotoSize | null;
}

const pathOfPhoto = /^\/photos\/([0-9a-f]{64})$/;
const query = /^\?width=([1-9]\d{0,4})(?:&shape=(16:9|3:2|4:3|1:1|3:4))?$/;

/**
 * Reads what `photoAddress` makes; undefined for all else. Said without the schemas of ids and shapes: Electron's main
 * process answers with it, and their library would come along while a window waits for its page.
 */
export function readPhotoAddress(path: string, search: string): AskedPhoto | undefined {
  const id = path.match(pathOfPhoto)?.[1];
  if (id === undefined) return undefined;
  if (search === '') return { id: id as PhotoId, size: null };
  const [, width, shape] = search.replace('%3A', ':').match(query) ?? [];
  if (width === undefined) return undefined;
  // The pattern has the shapes one by one.
  return { id: id as PhotoId, size: { width: Number(width), shape: shape as PhotoSize['shape'] } };
}
