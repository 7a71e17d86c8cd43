import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeBundle } from '../../electron/core/writeBundle';
import type { BundlePlan } from '../../shared/export/bundlePlan';
import type { Manifest } from '../../shared/export/manifest';
import type { PhotoFile } from '../../shared/export/photoFiles';
import { type PhotoId, photoIdSchema } from '../../shared/model/ids';
import { article } from './article';
import { plan, sha256 } from './bundle';
import { card, list } from './list';
import { photo } from './newsroom';

const bytesOfPhoto = Buffer.from('These bytes stand for a photo.');
export const photoId = photoIdSchema.parse(sha256(bytesOfPhoto));
const rendition: PhotoFile = {
  width: 1600,
  height: 1067,
  format: 'jpeg',
  bytes: bytesOfPhoto.length,
  sha256: sha256(bytesOfPhoto),
};

/** A bundle of one article with a photo, and of one list. The headline tells one bundle from another. */
export function planWithPhoto(headline = 'The lake', previous: Manifest | null = null): Promise<BundlePlan> {
  const shown = photo({ id: photoId });
  const lake = article({
    slug: 'lake',
    headline,
    leadPhoto: { photoId, caption: 'From the road', credit: 'Anna', altText: 'A lake' },
  });
  return plan(
    {
      articles: [lake],
      lists: [list({ cards: [card({ articleId: lake.id })] })],
      photos: { [photoId]: shown },
      photoFiles: { [photoId]: [rendition] },
    },
    previous,
  );
}

/** Lays the photo's rendition into a folder, and says where the rendition of an id lies. */
export async function layRendition(folder: string, bytes: Uint8Array = bytesOfPhoto): Promise<(id: PhotoId) => string> {
  const fileOf = (id: PhotoId) => path.join(folder, `${id}.jpg`);
  await writeFile(fileOf(photoId), bytes);
  return fileOf;
}

/** Writes `planWithPhoto` to a folder inside `parent`. */
export async function writtenBundle(parent: string, name = 'bundle'): Promise<{ folder: string; plan: BundlePlan }> {
  const folder = path.join(parent, name);
  const planned = await planWithPhoto();
  const written = await writeBundle(planned, folder, await layRendition(parent), () => undefined);
  if (!written.ok) throw new Error(written.message);
  return { folder, plan: planned };
}
