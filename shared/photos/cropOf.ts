import type { Crop, CropShape } from '../model/crop';
import type { Photo } from '../model/photo';

/** What decides how a photo is cropped. */
export type Cropped = Pick<Photo, 'width' | 'height' | 'focalPoint' | 'crops'>;

/** Width by height of a shape: 16:9 is 1.78. */
export function ratioOf(shape: CropShape): number {
  const [width = 1, height = 1] = shape.split(':').map(Number);
  return width / height;
}

/**
 * The part of a photo that is shown in a shape: the one set by hand; else the largest there is, as near around the focal
 * point as the edges let it; else, without a focal point, the middle.
 */
export function cropOf(photo: Cropped, shape: CropShape): Crop {
  return photo.crops[shape] ?? cropAround(photo, shape);
}

function cropAround({ width, height, focalPoint }: Cropped, shape: CropShape): Crop {
  /** The shape's width to its height, measured in shares of this photo. */
  const ratio = (ratioOf(shape) * height) / width;
  const size = { width: Math.min(1, ratio), height: Math.min(1, 1 / ratio) };
  const { x, y } = focalPoint ?? { x: 0.5, y: 0.5 };
  return { x: within(x, size.width), y: within(y, size.height), ...size };
}

/** Where something so long begins, of a whole of 1, when its middle is to be at `middle`. */
function within(middle: number, length: number): number {
  return Math.min(Math.max(middle - length / 2, 0), 1 - length);
}
