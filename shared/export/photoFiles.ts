import type { PhotoId } from '../model/ids';
import type { Photo } from '../model/photo';

/** The formats that the site has photos in: each browser takes the first that it knows. */
export const siteFormats = ['webp', 'jpeg'] as const;
export type SiteFormat = (typeof siteFormats)[number];

/** The widths that the site has photos in, in pixels; the widest of a smaller photo is its own. */
export const siteWidths = [640, 1280, 1920] as const;

/** A rendition that goes out with a bundle: pixels, bytes, and lower-case hex. */
export interface PhotoFile {
  readonly width: number;
  readonly height: number;
  readonly format: SiteFormat;
  readonly bytes: number;
  readonly sha256: string;
}

/** A photo that goes out: its record, and its files from the narrowest. */
export interface PrintedPhoto {
  readonly record: Photo;
  readonly files: readonly PhotoFile[];
}

/** Where a rendition lies, from the bundle's folder. */
export function photoFilePath(id: PhotoId, { width, format }: Pick<PhotoFile, 'width' | 'format'>): string {
  return `photos/${id}-${width}.${format === 'jpeg' ? 'jpg' : 'webp'}`;
}

/** A photo as a page offers it to browsers: paths from the bundle's folder. `path` is for those that choose nothing. */
export interface OfferedPhoto {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly webp: readonly { readonly path: string; readonly width: number }[];
  readonly jpeg: readonly { readonly path: string; readonly width: number }[];
}

/** Undefined for a photo without a JPEG, which every browser knows. */
export function offerPhoto({ record, files }: PrintedPhoto): OfferedPhoto | undefined {
  const widest = files.findLast(({ format }) => format === 'jpeg');
  if (!widest) return undefined;
  const inFormat = (wanted: SiteFormat) =>
    files
      .filter(({ format }) => format === wanted)
      .map((file) => ({ path: photoFilePath(record.id, file), width: file.width }));
  return {
    path: photoFilePath(record.id, widest),
    width: widest.width,
    height: widest.height,
    webp: inFormat('webp'),
    jpeg: inFormat('jpeg'),
  };
}
