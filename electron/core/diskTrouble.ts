import { type Failure, refused } from '../../shared/result';
import { diskFailure, isDiskError, UnreadableFile } from '../store/diskFailure';

/** An error of the disk that nobody nearer to it could answer for, as a failure; undefined when it is a bug. */
export function diskTrouble(error: unknown): Failure<'disk'> | undefined {
  if (error instanceof UnreadableFile) return diskFailure(error, 'nothing was changed');
  if (!isDiskError(error)) return undefined;
  return refused('disk', `Galley could not go on: the system said “${(error as Error).message}”.`);
}
