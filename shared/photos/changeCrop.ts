import type { Crop, CropShape } from '../model/crop';
import type { Photo } from '../model/photo';
import { ratioOf } from './cropOf';

/** A corner of a crop, as the compass says it. */
export const cropCorners = ['nw', 'ne', 'sw', 'se'] as const;
export type CropCorner = (typeof cropCorners)[number];

/** The narrowest that a crop can be made, as a share of the photo's width or height: less is nothing to look at. */
const narrowest = 0.05;

/** The crop moved by shares of the photo's width and height, as far as the photo goes. */
export function moveCrop(crop: Crop, by: { readonly x: number; readonly y: number }): Crop {
  return {
    ...crop,
    x: within(crop.x + by.x, 0, 1 - crop.width),
    y: within(crop.y + by.y, 0, 1 - crop.height),
  };
}

/**
 * The crop made so wide, in its shape and within its photo, while the corner over against `corner` stays where it is.
 * `width` is a share of the photo's width.
 */
export function sizeCrop(
  photo: Pick<Photo, 'width' | 'height'>,
  shape: CropShape,
  crop: Crop,
  corner: CropCorner,
  width: number,
): Crop {
  // How much higher a crop of this shape is than wide, both as shares of the photo.
  const slope = photo.width / photo.height / ratioOf(shape);
  const isWest = corner.endsWith('w');
  const isNorth = corner.startsWith('n');
  const right = crop.x + crop.width;
  const bottom = crop.y + crop.height;
  const room = {
    width: isWest ? right : 1 - crop.x,
    height: isNorth ? bottom : 1 - crop.y,
  };
  const most = Math.min(room.width, room.height / slope);
  const least = Math.min(most, Math.max(narrowest, narrowest / slope));
  const size = { width: within(width, least, most), height: within(width, least, most) * slope };
  return {
    x: Math.max(0, isWest ? right - size.width : crop.x),
    y: Math.max(0, isNorth ? bottom - size.height : crop.y),
    ...size,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(most, least));
}
