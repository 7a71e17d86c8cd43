import { randomUUID } from 'node:crypto';
import type { AddedPhoto } from '../../../shared/contract/photos';
import type { Photo } from '../../../shared/model/photo';
import { photoSummary } from '../../../shared/photos/photoSummary';
import { done, type Result, refused } from '../../../shared/result';
import type { Darkroom } from '../../media/darkroom';
import { diskFailure, isDiskError, unreadable } from '../../store/diskFailure';
import { originalFile } from '../../store/layout';
import { keepOriginal, readOriginal } from '../../store/photoVault';
import type { Session } from '../session';
import { createLookalikes } from './lookalikes';
import { newPhoto } from './newPhoto';

/** A picture as somebody brought it. */
export interface BroughtPhoto {
  /** What it was called where it came from: a name, or a path of which the last part counts. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Takes pictures into the vault of one newsroom. */
export interface PhotoIntake {
  /**
   * Keeps a picture, with what it says of itself, and commits its record. The same bytes are kept once: of those that are
   * there the record is given as it is. What is refused leaves nothing behind, and the message says what to do.
   */
  add(brought: BroughtPhoto, origin: string): Promise<Result<AddedPhoto>>;
  /** What the original of a photo says of itself, read anew: its record with those details in place of its own. */
  readAgain(photo: Photo): Promise<Result<Omit<AddedPhoto, 'isNew'>>>;
}

export function createPhotoIntake(session: Session, darkroom: Darkroom, now: () => Date): PhotoIntake {
  const { layout, quarantine } = session.folder;
  const lookalikes = createLookalikes(session);

  const alike = async ({ id, perceptualHash }: Photo): Promise<AddedPhoto['alike']> => {
    const ids = perceptualHash === null ? [] : await lookalikes.like(perceptualHash, id);
    if (ids.length === 0) return [];
    const catalogue = session.photos();
    await catalogue.caughtUp;
    const listed = await catalogue.ask((index) => index.summaries(ids));
    const summaries = ids.map(async (other) => {
      const summary = listed.find((one) => one.id === other);
      if (summary) return summary;
      // What is not listed yet came in a moment ago, and nothing shows it.
      const record = await session.photo(other).catch(() => undefined);
      return record && photoSummary(record, 0);
    });
    return (await Promise.all(summaries)).filter((summary) => summary !== undefined);
  };

  return {
    async add({ fileName, bytes }, origin) {
      if (!quarantine) return readOnly;
      const examined = await darkroom.examine(bytes);
      if (!examined.ok) return examined;
      const photo = newPhoto(examined.value, fileName, now());
      const { differences, doubts } = examined.value.metadata;
      try {
        const known = await session.photo(photo.id);
        await keepOriginal(layout, known ?? photo, bytes);
        if (known) return done({ photo: known, isNew: false, alike: await alike(known), differences, doubts });
      } catch (error) {
        if (isDiskError(error)) return diskFailure(error, 'the photo was not added. Add it again');
        throw error;
      }
      const commit = { id: randomUUID(), at: now().toISOString(), change: { type: 'photo.added', photo } } as const;
      const committed = await session.commit([commit], origin);
      if (committed.ok) return done({ photo, isNew: true, alike: await alike(photo), differences, doubts });
      // The same bytes, brought twice at once: the other was first.
      const other = committed.code === 'exists' ? await session.photo(photo.id) : undefined;
      return other ? done({ photo: other, isNew: false, alike: await alike(other), differences, doubts }) : committed;
    },

    async readAgain(photo) {
      const bytes = await readOriginal(layout, photo).catch(unreadable(originalFile(layout, photo)));
      const examined = await darkroom.examine(bytes);
      if (!examined.ok) return examined;
      const { details, differences, doubts } = examined.value.metadata;
      return done({ photo: { ...photo, ...details }, alike: await alike(photo), differences, doubts });
    },
  };
}

const readOnly = refused(
  'read-only',
  'This folder is open read-only, so the photo was not added. Open it for writing to add photos.',
);
