import sharp from 'sharp';
import type { Photo, PhotoType } from '../../shared/model/photo';
import { mostPhotoBytes, mostPhotoPixels } from '../../shared/photos/photoLimits';
import { done, type Result, refused } from '../../shared/result';
import { perceptualHash } from './perceptualHash';
import { pictureKind } from './pictureKind';
import { tooManyBytes } from './tooManyBytes';

/** What a picture shows of itself when it is decoded. */
export type Look = Pick<Photo, 'mediaType' | 'width' | 'height'> & { readonly perceptualHash: string };

export type LookCode = 'empty' | 'not a photo' | 'too large' | 'damaged' | 'cannot be decoded';

const keptInstead = 'Nothing was added.';
const megapixels = (pixels: number): string => Math.round(pixels / 1e6).toLocaleString('en-GB');

/**
 * Looks whether bytes are a picture that Galley can work with, and how it looks. Nothing is decoded before the head of the
 * file has said how large the picture is; then all of it is, once and small, so that one which was cut off is noticed.
 */
export async function lookAtPicture(bytes: Uint8Array): Promise<Result<Look, LookCode>> {
  if (bytes.byteLength === 0) {
    return refused('empty', `The file is empty: it has no bytes. ${keptInstead} Copy it anew from where it came from.`);
  }
  if (bytes.byteLength > mostPhotoBytes) return tooManyBytes(bytes.byteLength);
  const kind = pictureKind(bytes);
  if (kind.is === 'other') return notAPhoto(kind.what);
  try {
    const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPhotoPixels) return tooManyPixels(width, height);
    const whole = sharp(bytes, { failOn: 'error', limitInputPixels: mostPhotoPixels, autoOrient: true });
    return done({ mediaType: kind.type, ...autoOrient, perceptualHash: await perceptualHash(whole) });
  } catch {
    return kind.type === 'image/heic' ? noHeic : damaged(kind.type);
  }
}

function tooManyPixels(width: number, height: number) {
  const size = `${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`;
  return refused(
    'too large',
    `The picture says it has ${size}; Galley takes up to ${megapixels(mostPhotoPixels)} million pixels. ${keptInstead} Save a smaller copy and add that.`,
  );
}

function notAPhoto(what: string) {
  return refused(
    'not a photo',
    `This is ${what}, whatever its name says: Galley keeps JPEG, PNG, WebP, AVIF, TIFF and HEIC. ${keptInstead} Save it as JPEG or PNG and add that.`,
  );
}

const names: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'image/heic': 'HEIC',
  'image/tiff': 'TIFF',
};

function damaged(type: PhotoType) {
  return refused(
    'damaged',
    `This ${names[type]} is damaged or cut off: it begins as one, and cannot be read to its end. ${keptInstead} Copy it anew from where it came from.`,
  );
}

const noHeic = refused(
  'cannot be decoded',
  `This is a HEIC, which Galley cannot open on this computer, or it is damaged. ${keptInstead} Save it as JPEG (a phone does when it is set to “Most compatible”, or when the photo is shared as JPEG) and add that.`,
);
