import { stat } from 'node:fs/promises';
import type { PhotoFile, SiteFormat } from '../../shared/export/photoFiles';
import { siteFormats, siteWidths } from '../../shared/export/photoFiles';
import type { PhotoId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import { renditionSizes } from '../../shared/photos/renditionSizes';
import { done, type Result } from '../../shared/result';
import { writtenMetadata } from '../media/writtenMetadata';
import { originalFile } from '../store/layout';
import type { Renditions } from './photos/renditions';
import type { Session } from './session';

/** The renditions of photos as the site has them, and where each lies. */
export interface PhotoFiles {
  readonly files: Readonly<Record<PhotoId, readonly PhotoFile[]>>;
  readonly pathOf: (id: PhotoId, rendition: PhotoFile) => string;
}

/**
 * Makes what the site has of each photo, as far as it is not in the cache. A photo whose original is not there has none.
 * Announced as work, for the first time takes a while.
 */
export async function photoFilesOf(
  session: Session,
  renditions: Renditions,
  photos: readonly Photo[],
): Promise<Result<PhotoFiles>> {
  const files: Record<PhotoId, readonly PhotoFile[]> = {};
  const paths = new Map<string, string>();
  const work = session.works.begin('making renditions', photos.length, false);
  try {
    for (const [index, photo] of photos.entries()) {
      work.reached(index, photos.length);
      const original = await stat(originalFile(session.folder.layout, photo)).catch(() => undefined);
      if (!original?.isFile()) continue;
      const sizes = renditionSizes(photo, null);
      const widest = sizes.at(-1)?.width;
      const made = await renditions.of(session, photo, {
        shape: null,
        sizes: sizes.filter(({ width }) => siteWidths.some((wanted) => wanted === width) || width === widest),
        formats: siteFormats,
        written: writtenMetadata(photo),
      });
      if (!made.ok) return made;
      files[photo.id] = await Promise.all(
        made.value.map(async ({ width, height, format, file }): Promise<PhotoFile> => {
          paths.set(keyOf(photo.id, { width, format: format as SiteFormat }), file);
          return { width, height, format: format as SiteFormat, ...(await renditions.digest(file)) };
        }),
      );
    }
  } finally {
    work.end();
  }
  return done({
    files,
    pathOf(id, rendition) {
      const file = paths.get(keyOf(id, rendition));
      if (file === undefined) throw new Error(`The plan has a rendition that was not made: ${id}`);
      return file;
    },
  });
}

function keyOf(id: PhotoId, { width, format }: Pick<PhotoFile, 'width' | 'format'>): string {
  return `${id} ${width} ${format}`;
}
