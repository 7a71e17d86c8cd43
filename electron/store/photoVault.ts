import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { photoIdSchema } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import { done, type Result, refused } from '../../shared/result';
import { writeDurably } from './durableFile';
import { type Layout, originalFile } from './layout';

/** What an original is called and how it looks; captions and rights are the record's. */
export type Original = Pick<Photo, 'id' | 'mediaType' | 'width' | 'height'>;

const mediaTypes: Readonly<Record<string, Photo['mediaType']>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/**
 * Keeps the original of a photo that comes with Galley, named by its bytes and never altered; the same bytes are kept once.
 * Photos that anybody brings are looked at more closely, in the darkroom.
 */
export async function addOriginal(layout: Layout, bytes: Uint8Array): Promise<Result<Original, 'not a photo'>> {
  const look = await lookAt(bytes);
  if (!look) return refused('not a photo', 'This is not a JPEG, PNG or WebP picture. Nothing was added.');
  const original = { id: photoIdSchema.parse(createHash('sha256').update(bytes).digest('hex')), ...look };
  await keepOriginal(layout, original, bytes);
  return done(original);
}

/** Keeps the bytes of a photo whose id they have. What is there whole is not written again. Throws what the disk throws. */
export async function keepOriginal(
  layout: Layout,
  photo: Pick<Photo, 'id' | 'mediaType'>,
  bytes: Uint8Array,
): Promise<void> {
  const file = originalFile(layout, photo);
  const there = await stat(file).catch(() => undefined);
  if (there?.size !== bytes.length) await writeDurably(file, bytes);
}

async function lookAt(bytes: Uint8Array): Promise<Omit<Original, 'id'> | undefined> {
  // Read when a photo is added, for every start would wait for it.
  const { imageSize } = await import('image-size');
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const mediaType = mediaTypes[type];
    return mediaType && { mediaType, width, height };
  } catch {
    return undefined;
  }
}

export function readOriginal(layout: Layout, photo: Pick<Photo, 'id' | 'mediaType'>): Promise<Buffer> {
  return readFile(originalFile(layout, photo));
}
