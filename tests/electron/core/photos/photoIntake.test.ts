import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addPhotos, type WaitingPhoto } from '../../../../electron/core/photos/addPhotos';
import { createPhotoIntake } from '../../../../electron/core/photos/photoIntake';
import { openDarkroom } from '../../../../electron/media/darkroom';
import { originalFile } from '../../../../electron/store/layout';
import type { Progress } from '../../../../shared/contract/events';
import { done, type Result, refused } from '../../../../shared/result';
import { commit } from '../../../builders/commit';
import { filesOf } from '../../../builders/disk';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { now } from '../../../builders/openFolder';
import { dataset, jpeg, picture, withIim } from '../../../builders/picture';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 120_000 });

async function opened({ folder, readOnly = false }: { readonly folder?: string; readonly readOnly?: boolean } = {}) {
  const session = await openDesk(folder ?? (await newDesk()), readOnly);
  const darkroom = openDarkroom();
  onTestFinished(darkroom.close);
  return { session, intake: createPhotoIntake(session, darkroom, now) };
}

function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const lake = async () => withIim(await jpeg({ seed: 3 }), dataset(2, 120, 'The lake from the road'));

describe('a photo that is added', () => {
  it('is kept byte for byte, with what it says of itself, and stands in its history', async () => {
    const { session, intake } = await opened();
    const bytes = await lake();
    const { photo, isNew, alike, differences, doubts } = given(
      await intake.add({ fileName: 'C:\\camera\\lake.png', bytes }, 'a window'),
    );
    expect({ isNew, alike, differences, doubts }).toEqual({ isNew: true, alike: [], differences: [], doubts: [] });
    expect(photo).toMatchObject({
      id: createHash('sha256').update(bytes).digest('hex'),
      fileName: 'lake.jpg',
      mediaType: 'image/jpeg',
      width: 120,
      height: 80,
      caption: 'The lake from the road',
      perceptualHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      addedAt: now().toISOString(),
    });
    expect(await readFile(originalFile(session.folder.layout, photo))).toEqual(bytes);
    expect(await session.photo(photo.id)).toEqual(photo);
  });

  it('is told to the windows', async () => {
    const { session, intake } = await opened();
    const heard: unknown[] = [];
    session.announcer.listen(({ name, event }) => name === 'changed' && heard.push(event));
    const { photo } = given(await intake.add({ fileName: 'lake.jpg', bytes: await lake() }, 'a window'));
    expect(heard).toEqual([{ subjects: [{ kind: 'photo', id: photo.id }], origin: 'a window' }]);
  });

  it('is kept once, and what the desk has written of it stays', async () => {
    const { session, intake } = await opened();
    const bytes = await lake();
    const { photo } = given(await intake.add({ fileName: 'lake.jpg', bytes }, 'a window'));
    const was = { caption: photo.caption };
    const to = { caption: 'Lake Sevan' };
    given(await session.commit([commit({ type: 'photo.fieldsSet', photoId: photo.id, was, to })], 'a window'));
    const again = given(await intake.add({ fileName: 'other name.jpg', bytes }, 'a window'));
    expect(again).toMatchObject({ isNew: false, photo: { ...photo, caption: 'Lake Sevan' } });
  });

  it('is one when it is brought twice at once', async () => {
    const { intake } = await opened();
    const bytes = await lake();
    const both = await Promise.all([1, 2].map(() => intake.add({ fileName: 'lake.jpg', bytes }, 'a window')));
    expect(
      both
        .map(given)
        .map(({ isNew }) => isNew)
        .sort(),
    ).toEqual([false, true]);
  });

  it('is offered those that look the same, also from before the folder was opened', async () => {
    const folder = await newDesk();
    const before = await opened({ folder });
    const first = given(await before.intake.add({ fileName: 'lake.jpg', bytes: await jpeg({ seed: 3 }) }, 'a window'));
    given(await before.intake.add({ fileName: 'other.jpg', bytes: await jpeg({ seed: 4 }) }, 'a window'));
    await before.session.close();

    const { intake } = await opened({ folder });
    const small = await picture({ seed: 3, width: 90, height: 60 }).webp({ quality: 40 }).toBuffer();
    const second = given(await intake.add({ fileName: 'lake again.jpg', bytes: small }, 'a window'));
    expect(second.isNew).toBe(true);
    expect(second.alike).toMatchObject([{ id: first.photo.id, fileName: 'lake.jpg' }]);
    const third = await picture({ seed: 3, width: 200, height: 133 }).jpeg({ quality: 30 }).toBuffer();
    const { alike } = given(await intake.add({ fileName: 'lake.jpg', bytes: third }, 'a window'));
    expect(alike.map(({ id }) => id).sort()).toEqual([first.photo.id, second.photo.id].sort());
  });

  it('can be asked again what it says, whatever the desk has made of it', async () => {
    const { session, intake } = await opened();
    const { photo } = given(await intake.add({ fileName: 'lake.jpg', bytes: await lake() }, 'a window'));
    const change = {
      type: 'photo.fieldsSet',
      photoId: photo.id,
      was: { caption: photo.caption },
      to: { caption: 'Lake Sevan' },
    } as const;
    given(await session.commit([commit(change)], 'a window'));
    const record = await session.photo(photo.id);
    if (!record) throw new Error('it is gone');
    expect(given(await intake.readAgain(record)).photo.caption).toBe('The lake from the road');
  });
});

describe('what is not added', () => {
  it('leaves nothing behind', async () => {
    const { session, intake } = await opened();
    const before = Object.keys(await filesOf(session.folder.layout.folder));
    const whole = await lake();
    for (const bytes of [Buffer.alloc(0), whole.subarray(0, 700), Buffer.from('<svg/>')]) {
      expect(await intake.add({ fileName: 'lake.jpg', bytes }, 'a window')).toMatchObject({ ok: false });
    }
    expect(Object.keys(await filesOf(session.folder.layout.folder))).toEqual(before);
  });

  it('is what is brought to a folder that is open read-only', async () => {
    const { intake } = await opened({ readOnly: true });
    expect(await intake.add({ fileName: 'lake.jpg', bytes: await lake() }, 'a window')).toMatchObject({
      ok: false,
      code: 'read-only',
      message: expect.stringContaining('was not added'),
    });
  });
});

describe('a folder of five hundred with ten bad ones', () => {
  const isBad = (number: number) => number % 50 === 7;
  const bad: readonly Buffer[] = [
    Buffer.alloc(0),
    Buffer.from('<html></html>'),
    Buffer.from('II*\0'),
    Buffer.from('no'),
  ];

  async function file(number: number): Promise<WaitingPhoto> {
    const bytes = isBad(number)
      ? (bad[number % bad.length] ?? Buffer.alloc(0))
      : await jpeg({ width: 24, height: 16, seed: number + 1 });
    const read = async () => (number === 7 ? refused('unreadable', 'The disk is gone.') : done(bytes));
    return { fileName: `photo-${number}.jpg`, size: bytes.length, read };
  }

  it('brings in all the others, and says of each of the ten why not', async () => {
    const { session, intake } = await opened();
    const heard: Progress[] = [];
    session.announcer.listen(({ name, event }) => name === 'progress' && heard.push(event));
    const files = await Promise.all(Array.from({ length: 500 }, (_, number) => file(number)));
    const outcomes = await addPhotos(session, intake, files, 'a window');
    expect(outcomes.map(({ fileName }) => fileName)).toEqual(files.map(({ fileName }) => fileName));
    expect(outcomes.filter(({ result }) => result.ok)).toHaveLength(490);
    const explained = outcomes.flatMap(({ fileName, result }) => (result.ok ? [] : [[fileName, result.message]]));
    expect(explained).toHaveLength(10);
    for (const [name, message] of explained) expect(message, name).toMatch(/^[A-Z].*\.$/);
    const adding = heard.filter(({ work }) => work === 'adding photos');
    expect(adding.at(-1)).toMatchObject({ done: 500, total: 500, canCancel: true });
  });

  it('ends where it is cancelled, and keeps what came in', async () => {
    const { session, intake } = await opened();
    session.announcer.listen(({ name, event }) => {
      if (name === 'progress' && event.work === 'adding photos') session.works.cancel(event.workId);
    });
    const slow = (one: WaitingPhoto): WaitingPhoto => ({
      ...one,
      read: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return one.read();
      },
    });
    const files = await Promise.all(Array.from({ length: 60 }, async (_, number) => slow(await file(number + 8))));
    const outcomes = await addPhotos(session, intake, files, 'a window');
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.length).toBeLessThan(60);
    for (const { result } of outcomes) if (result.ok) expect(await session.photo(result.value.photo.id)).toBeDefined();
  });
});
