import type { CropShape } from '../model/crop';
import type { Photo } from '../model/photo';
import { cropOf } from './cropOf';

/**
 * CSS's `object-position` for a whole photo that covers a box of that shape, so that its focal point is as near to the
 * middle of the box as it can be.
 */
export function objectPosition(photo: Pick<Photo, 'width' | 'height' | 'focalPoint'>, shape: CropShape): string {
  const crop = cropOf({ ...photo, crops: {} }, shape);
  return `${percent(crop.x, crop.width)} ${percent(crop.y, crop.height)}`;
}

/** Of what is left over, how much lies before. */
function percent(start: number, length: number): string {
  const left = 1 - length;
  return `${left <= 0 ? 50 : Math.round((start / left) * 1000) / 10}%`;
}
