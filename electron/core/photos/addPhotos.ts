import type { AddedPhoto } from '../../../shared/contract/photos';
import { baseName } from '../../../shared/photos/photoFileName';
import { mostPhotoBytes } from '../../../shared/photos/photoLimits';
import { done, type Result } from '../../../shared/result';
import { tooManyBytes } from '../../media/tooManyBytes';
import { inLanes } from '../inLanes';
import type { Session } from '../session';
import type { PhotoIntake } from './photoIntake';

/** A file that is to be added. Nothing of it is read before its turn comes. */
export interface WaitingPhoto {
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<Result<Uint8Array>>;
}

/** What became of one of many files. */
export interface IntakeOutcome {
  readonly fileName: string;
  readonly result: Result<AddedPhoto>;
}

/** Files that are under way at once: enough to keep the processors busy, few enough to keep their bytes in memory. */
const lanes = 3;

/**
 * Adds many files, each by itself: one that is refused keeps no other out. It is announced as work that can be cancelled;
 * what was added by then stays, and files that were not begun are not among the outcomes. Those are in the files' order.
 */
export async function addPhotos(
  { works }: Pick<Session, 'works'>,
  intake: PhotoIntake,
  files: readonly WaitingPhoto[],
  origin: string,
): Promise<readonly IntakeOutcome[]> {
  const work = works.begin('adding photos', files.length, true);
  const outcomes = new Map<WaitingPhoto, IntakeOutcome>();
  try {
    await inLanes(files, lanes, async (file) => {
      if (work.signal.aborted) return done(undefined);
      outcomes.set(file, { fileName: baseName(file.fileName), result: await addOne(intake, file, origin) });
      work.reached(outcomes.size, files.length);
      return done(undefined);
    });
  } finally {
    work.end();
  }
  return files.flatMap((file) => outcomes.get(file) ?? []);
}

async function addOne(intake: PhotoIntake, file: WaitingPhoto, origin: string): Promise<Result<AddedPhoto>> {
  if (file.size > mostPhotoBytes) return tooManyBytes(file.size);
  const bytes = await file.read();
  return bytes.ok ? intake.add({ fileName: file.fileName, bytes: bytes.value }, origin) : bytes;
}
