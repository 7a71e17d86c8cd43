import { type CropShape, cropShapes } from '../../../shared/model/crop';
import type { Photo } from '../../../shared/model/photo';

/** What is being worked on: the focal point, or the crop of one shape. */
export type CropSubject = 'focal point' | CropShape;

/** What is set of a photo: its focal point, or the crops that were set by hand. */
export type CropFields = Partial<Pick<Photo, 'focalPoint' | 'crops'>>;

export function subjectOf(keys: Iterable<unknown>): CropSubject {
  const [key] = keys;
  return cropShapes.find((shape) => shape === key) ?? 'focal point';
}

/** What setting it is called, for Undo. */
export function deedOf(subject: CropSubject): string {
  return subject === 'focal point' ? 'Set the focal point' : `Crop ${subject}`;
}
