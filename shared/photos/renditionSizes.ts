import type { CropShape } from '../model/crop';
import { type Cropped, cropOf, ratioOf } from './cropOf';

/** The widths that the site shows photos in, in pixels. */
export const renditionWidths = [320, 640, 960, 1280, 1920] as const;

/** The formats that each is written in, the one that browsers are offered first before the others. */
export const renditionFormats = ['avif', 'webp', 'jpeg'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

/** A size of a rendition, in pixels. */
export interface RenditionSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The sizes in which a photo is written, in a shape or (null) whole, from the narrowest: the site's widths, and the photo's
 * own where that is less than the widest of them. No rendition is larger than what the original has.
 */
export function renditionSizes(photo: Cropped, shape: CropShape | null): readonly RenditionSize[] {
  const crop = shape ? cropOf(photo, shape) : { width: 1, height: 1 };
  const most = { width: atLeastOne(photo.width * crop.width), height: atLeastOne(photo.height * crop.height) };
  // By the shape, not by the crop: shares are rounded, and a row of cards must be of one height.
  const ratio = shape ? ratioOf(shape) : most.width / most.height;
  const widest = Math.min(most.width, renditionWidths.at(-1) ?? most.width);
  const widths = [...renditionWidths.filter((width) => width < widest), widest];
  return widths.map((width) => ({ width, height: atLeastOne(width / ratio) }));
}

/** The narrowest of the sizes that is at least so wide; the widest when none is. */
export function sizeFor(sizes: readonly RenditionSize[], width: number): RenditionSize {
  const found = sizes.find((size) => size.width >= width) ?? sizes.at(-1);
  if (!found) throw new Error('A photo has at least one size');
  return found;
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}
