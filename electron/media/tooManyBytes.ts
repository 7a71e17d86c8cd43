import { mostPhotoBytes } from '../../shared/photos/photoLimits';
import { type Failure, refused } from '../../shared/result';

const megabytes = (bytes: number): string => Math.ceil(bytes / 1e6).toLocaleString('en-GB');

/** Why a file of so many bytes is not even read. */
export function tooManyBytes(length: number): Failure<'too large'> {
  return refused(
    'too large',
    `The file has ${megabytes(length)} megabytes; Galley takes up to ${megabytes(mostPhotoBytes)}. Nothing was added. Save a smaller copy and add that.`,
  );
}
