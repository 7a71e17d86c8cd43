import { createHash } from 'node:crypto';
import { done, type Result } from '../../shared/result';
import { type Look, type LookCode, lookAtPicture } from './lookAtPicture';
import { type ReadMetadata, readMetadata } from './readMetadata';

/** All that can be told of a picture from its bytes. */
export interface ExaminedPhoto {
  /** In lower-case hex: the photo's id. */
  readonly sha256: string;
  readonly look: Look;
  readonly metadata: ReadMetadata;
}

/** Looks at a picture, and reads what it says of itself. Refused when Galley cannot work with it. */
export async function examinePhoto(bytes: Uint8Array): Promise<Result<ExaminedPhoto, LookCode>> {
  const look = await lookAtPicture(bytes);
  if (!look.ok) return look;
  const metadata = await readMetadata(bytes);
  return done({ sha256: createHash('sha256').update(bytes).digest('hex'), look: look.value, metadata });
}
