import type { PhotoId } from '../../../shared/model/ids';
import type { Photo } from '../../../shared/model/photo';
import { UnreadableFile } from '../../store/diskFailure';
import { photoIdsOnDisk, photoStampOf, readPhotoLightly } from '../../store/photoFiles';
import { openPhotoIndex, type PhotoIndex } from '../../store/photos/photoIndex';
import { inTurn } from '../inTurn';
import type { Session } from '../session';

/** The index of photos, kept in step with their records and with the articles that show them. */
export interface PhotoCatalogue {
  /** Asks the index, with every change so far in it. */
  ask<Value>(question: (index: PhotoIndex) => Value): Promise<Value>;
  /** Whether it has all photos. */
  readonly isWhole: boolean;
  /** Resolves when it has, or when that failed, which is reported. */
  readonly caughtUp: Promise<void>;
  close(): Promise<void>;
}

/** Records read at a time, and put in at once. */
const atOnce = 64;

/** Of a record that has no file yet. */
const notRead = { size: 0, time: 0 };

type Parts = Pick<Session, 'folder' | 'announcer' | 'works' | 'photo' | 'catalogue'>;

/**
 * Opened when photos are first asked for, so that nobody waits for it who does not look at any. It shows what it has while
 * it catches up.
 */
export function createPhotoCatalogue({ folder, announcer, works, photo, catalogue }: Parts): PhotoCatalogue {
  const { layout, quarantine } = folder;
  const index = openPhotoIndex(quarantine ? layout.photoIndex : ':memory:');
  const changed = new Set<PhotoId>();
  const turn = inTurn();
  let areUsesKnown = false;
  let isWhole = false;
  let isClosed = false;

  let onFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    onFirst = resolve;
  });
  const stopListening = announcer.listen(({ name, event }) => {
    if (name !== 'changed') return;
    for (const subject of event.subjects) {
      if (subject.kind === 'photo') changed.add(subject.id);
      else if (subject.kind === 'article') areUsesKnown = false;
    }
  });

  const put = async (id: PhotoId, record: Photo): Promise<void> => {
    const stamp = await photoStampOf(layout, id);
    // Without a file yet, it is read again at the next opening.
    if (!isClosed) index.put(record, stamp ?? notRead);
  };

  const catchUp = async (): Promise<void> => {
    const known = index.stamps();
    const ids = await photoIdsOnDisk(layout);
    const gone = new Set(known.keys());
    const work = works.begin('indexing', ids.length, false);
    try {
      for (let start = 0; start < ids.length && !isClosed; start += atOnce) {
        const read = await Promise.all(
          ids.slice(start, start + atOnce).map(async (id) => {
            gone.delete(id);
            const [was, stamp] = [known.get(id), await photoStampOf(layout, id)];
            if (stamp && was?.size === stamp.size && was.time === stamp.time) return undefined;
            const record = (await readPhotoLightly(layout, id)) ?? (await readable(photo(id)));
            return record && { record, stamp: stamp ?? notRead };
          }),
        );
        if (isClosed) return;
        index.together(() => {
          for (const one of read) if (one) index.put(one.record, one.stamp);
        });
        onFirst();
        work.reached(Math.min(start + atOnce, ids.length), ids.length);
      }
      if (isClosed) return;
      index.together(() => {
        for (const id of gone) index.remove(id);
      });
    } finally {
      work.end();
    }
  };

  /** Puts in what has changed since. */
  const follow = async (): Promise<void> => {
    for (const id of Array.from(changed)) {
      changed.delete(id);
      const record = await readable(photo(id));
      if (record) await put(id, record);
      else if (!isClosed) index.remove(id);
    }
    if (areUsesKnown || isClosed) return;
    areUsesKnown = catalogue.isWhole;
    const uses = await catalogue.ask((articles) => articles.photoUses());
    if (!isClosed) index.setUses(uses);
  };

  const caughtUp = catchUp()
    .then(
      () => {
        isWhole = !isClosed;
        // They were counted while photos were still to come.
        areUsesKnown = false;
        // Whoever shows some of them is to ask again.
        if (isWhole) announcer.announce({ name: 'changed', event: { subjects: [], origin: 'the index of photos' } });
      },
      (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        const message = `The list of photos may not be whole: the system said “${why}”. The photos themselves are as they were. Close Galley and open it again.`;
        announcer.announce({ name: 'reported', event: { report: { subject: 'photos', message } } });
      },
    )
    .finally(onFirst);

  return {
    // In turn, so that who asks second does not get the index before the first has brought it up to date.
    ask: (question) =>
      turn(async () => {
        // Who asks at once is to see the first of them, not an empty grid.
        await first;
        await follow();
        return question(index);
      }),
    get isWhole() {
      return isWhole;
    },
    caughtUp,
    async close() {
      isClosed = true;
      stopListening();
      await caughtUp;
      await turn(async () => index.close());
    },
  };
}

/** What a record says; undefined for one that is gone, or cannot be read. */
async function readable(record: Promise<Photo | undefined>): Promise<Photo | undefined> {
  try {
    return await record;
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
