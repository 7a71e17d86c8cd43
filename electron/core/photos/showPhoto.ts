import { readFile } from 'node:fs/promises';
import type { PhotoSize } from '../../../shared/contract/bridge';
import type { Photo, PhotoType } from '../../../shared/model/photo';
import { type RenditionFormat, renditionSizes, renditionWidths, sizeFor } from '../../../shared/photos/renditionSizes';
import { readOriginal } from '../../store/photoVault';
import type { Session } from '../session';
import type { Renditions } from './renditions';

/** A photo as a window is given it. */
export interface ShownPhoto {
  readonly bytes: Uint8Array;
  readonly mediaType: PhotoType;
}

/** What no browser that Galley runs in can show. */
const notShown: readonly PhotoType[] = ['image/tiff', 'image/heic'];

/**
 * A photo for a screen: its original; where a size is asked for, the rendition of the next width that renditions have; and
 * of what browsers cannot show, always a rendition. Undefined when there is neither.
 */
export async function showPhoto(
  session: Session,
  renditions: Renditions,
  photo: Photo,
  size: PhotoSize | null,
): Promise<ShownPhoto | undefined> {
  const isShown = !notShown.includes(photo.mediaType);
  const original = async (): Promise<ShownPhoto | undefined> => {
    const bytes = isShown && (await readOriginal(session.folder.layout, photo).catch(() => undefined));
    return bytes ? { bytes, mediaType: photo.mediaType } : undefined;
  };
  if (isShown && !size) return original();
  const format: RenditionFormat = size ? 'webp' : 'jpeg';
  const wanted = sizeFor(renditionSizes(photo, size?.shape ?? null), size?.width ?? renditionWidths[4]);
  const made = await renditions.of(session, photo, {
    shape: size?.shape ?? null,
    sizes: [wanted],
    formats: [format],
    written: null,
  });
  const [rendition] = made.ok ? made.value : [];
  const bytes = rendition && (await readFile(rendition.file).catch(() => undefined));
  // The cache may have no room; a window is better off with a picture that is too large than with none.
  return bytes ? { bytes, mediaType: `image/${format}` } : original();
}
