import path from 'node:path';
import type { DoctorFinding } from '../../../shared/doctor/finding';
import type { PhotoId } from '../../../shared/model/ids';
import type { Photo } from '../../../shared/model/photo';
import { type Layout, originalFile } from '../../store/layout';
import { fileDigest } from '../fileDigest';

/** What is wrong with one original: it is not what its name says, or there is no record of it. */
export async function examineOriginal(
  layout: Layout,
  id: PhotoId,
  place: string,
  isRecorded: boolean,
): Promise<readonly DoctorFinding[]> {
  const finding = (trouble: DoctorFinding['trouble'], message: string, remedy: DoctorFinding['remedy']) =>
    [{ trouble, subject: place, message, remedy }] as const;
  try {
    const { sha256 } = await fileDigest(path.join(layout.folder, place));
    if (sha256 !== id) {
      return finding(
        'damaged',
        'The photo is not what it was when it was added. Put it back from a backup.',
        'by hand',
      );
    }
  } catch (error) {
    return finding('unreadable', `The photo cannot be read: the system said “${(error as Error).message}”.`, 'by hand');
  }
  if (isRecorded) return [];
  return finding('orphan', 'There is no record of this photo, so no article can use it. It gets one.', '--fix');
}

/** A record whose original is not there. */
export function withoutOriginal(layout: Layout, photo: Photo, subject: string): DoctorFinding {
  const original = path.basename(originalFile(layout, photo));
  const message = `The photo itself, ${original}, is not there. Put it back from a backup; its caption and credit are kept.`;
  return { trouble: 'orphan', subject, message, remedy: 'by hand' };
}
