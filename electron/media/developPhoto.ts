import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Crop } from '../../shared/model/crop';
import { mostPhotoPixels } from '../../shared/photos/photoLimits';
import type { RenditionFormat, RenditionSize } from '../../shared/photos/renditionSizes';
import { iimInExif, roomForIim } from './iimInExif';
import { iimInJpeg } from './iimInJpeg';
import { writeIim } from './writeIim';
import { writeXmp } from './writeXmp';
import type { WrittenMetadata } from './writtenMetadata';

/** One size of a photo that is wanted, in some formats. */
export interface DevelopingOrder {
  /** The file of the original, and how large that is, upright. */
  readonly original: string;
  readonly whole: RenditionSize;
  /** The part that is wanted, in shares of the upright photo. */
  readonly crop: Crop;
  readonly size: RenditionSize;
  readonly prints: readonly Print[];
  /** What is written into each; null writes nothing, for what the site never sees. */
  readonly written: WrittenMetadata | null;
}

/** A file to be made. It is there whole, or not at all. */
export interface Print {
  readonly format: RenditionFormat;
  readonly file: string;
}

/**
 * How each format is compressed: of a quality where photographs of news begin to be told from the original side by side. AVIF
 * with effort 4 takes five times as long as with 3, for a sixth fewer bytes in the largest size. Whoever changes this raises
 * `developingVersion`.
 */
export const compression = {
  avif: { quality: 52, effort: 3, chromaSubsampling: '4:2:0' },
  webp: { quality: 78, effort: 4 },
  jpeg: { quality: 80, progressive: true },
} as const;

const encoders: Readonly<Record<RenditionFormat, (pixels: Sharp) => Sharp>> = {
  avif: (pixels) => pixels.avif(compression.avif),
  webp: (pixels) => pixels.webp(compression.webp),
  jpeg: (pixels) => pixels.flatten({ background: '#fff' }).jpeg(compression.jpeg),
};

/**
 * Makes renditions of one size: upright, in sRGB, with no metadata but what is written. The original is decoded once for all
 * formats, and each size from the original, so that the same order always gives the same bytes, whatever else is made.
 * Throws what sharp and the file system throw.
 */
export async function developPhoto(order: DevelopingOrder): Promise<void> {
  const { data, info } = await pixelsOf(order);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const { format, file } of order.prints) {
    const pixels = encoders[format](sharp(data, { raw }));
    await writeWhole(file, await withMetadata(pixels, format, order.written));
  }
}

function pixelsOf({ original, whole, crop, size }: DevelopingOrder) {
  // Resized whole and then cut out: JPEG can be decoded small at once, which it cannot when a part is cut out first.
  const scaled = {
    width: atLeast(size.width, size.width / crop.width),
    height: atLeast(size.height, size.height / crop.height),
  };
  const left = Math.min(Math.round(crop.x * scaled.width), scaled.width - size.width);
  const top = Math.min(Math.round(crop.y * scaled.height), scaled.height - size.height);
  const isWhole = scaled.width === size.width && scaled.height === size.height;
  const resized = sharp(original, { autoOrient: true, limitInputPixels: mostPhotoPixels, failOn: 'error' }).resize(
    Math.min(scaled.width, whole.width),
    Math.min(scaled.height, whole.height),
    { fit: 'fill' },
  );
  return (isWhole ? resized : resized.extract({ left, top, ...size }))
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
}

function atLeast(least: number, length: number): number {
  return Math.max(least, Math.round(length));
}

async function withMetadata(pixels: Sharp, format: RenditionFormat, written: WrittenMetadata | null): Promise<Buffer> {
  if (!written) return pixels.toBuffer();
  const iim = writeIim(written);
  const described = pixels.withXmp(writeXmp(written));
  return format === 'jpeg'
    ? iimInJpeg(await described.toBuffer(), iim)
    : iimInExif(await described.withExif(roomForIim(iim)).toBuffer(), iim);
}

/** A cache need not outlive a power cut, but nobody may find half a file in it. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
