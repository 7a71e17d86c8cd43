import type { PhotoType } from '../../../../shared/model/photo';

const names: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'image/heic': 'HEIC',
  'image/tiff': 'TIFF',
};

/** What the format of an original is called. */
export function sayPhotoType(type: PhotoType): string {
  return names[type];
}
