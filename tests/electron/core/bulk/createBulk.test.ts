import { describe, expect, it } from 'vitest';
import { createBulk } from '../../../../electron/core/bulk/createBulk';
import { setManyPhotos } from '../../../../electron/core/photos/setManyPhotos';
import type { Session } from '../../../../electron/core/session';
import { commit } from '../../../builders/commit';
import { photo } from '../../../builders/newsroom';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { now } from '../../../builders/openFolder';

const photos = Array.from({ length: 100 }, (_, number) => photo({ fileName: `${number}.jpg`, credit: 'Anna' }));

async function desk() {
  const session = await openDesk(await newDesk());
  await session.commit(
    photos.map((one) => commit({ type: 'photo.added', photo: one })),
    'window',
  );
  const credited = async (credit: string): Promise<number> => {
    const records = await Promise.all(photos.map(({ id }) => session.photo(id)));
    return records.filter((one) => one?.credit === credit).length;
  };
  return { session, credited };
}

/** A session in which an editor cancels all work as soon as some of it is done. */
function cancelling(session: Session): Session {
  return {
    ...session,
    works: {
      begin() {
        const controller = new AbortController();
        return { signal: controller.signal, reached: () => controller.abort(), end: () => undefined };
      },
      cancel: () => false,
    },
  };
}

describe('what was done to many', () => {
  it('can be made whole again, and be taken back, when taking it back was cancelled halfway', async () => {
    const { session, credited } = await desk();
    const bulk = createBulk(now);
    const ids = photos.map(({ id }) => id);
    const done = await setManyPhotos(bulk, session, ids, { credit: 'Reuters' });
    const bulkId = (done.ok && done.value.bulkId) || '';
    expect(await credited('Reuters')).toBe(photos.length);

    const undone = await bulk.undoMany(cancelling(session), bulkId);
    expect(undone).toMatchObject({ ok: true, value: { wasCancelled: true } });
    const left = await credited('Reuters');
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(photos.length);

    await bulk.undoMany(session, bulkId);
    expect(await credited('Reuters')).toBe(photos.length);
    await bulk.undoMany(session, bulkId);
    expect(await credited('Anna')).toBe(photos.length);
    await bulk.undoMany(session, bulkId);
    expect(await credited('Reuters')).toBe(photos.length);
  });
});
