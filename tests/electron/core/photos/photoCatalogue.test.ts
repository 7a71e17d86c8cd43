import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBulk } from '../../../../electron/core/bulk/createBulk';
import { setManyPhotos } from '../../../../electron/core/photos/setManyPhotos';
import { usesOfPhoto } from '../../../../electron/core/photos/usesOfPhoto';
import { bodyOf } from '../../../../shared/model/body';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import type { Photo } from '../../../../shared/model/photo';
import { everyPhoto } from '../../../../shared/model/photoQuery';
import { article } from '../../../builders/article';
import { commit } from '../../../builders/commit';
import { photo } from '../../../builders/newsroom';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { now } from '../../../builders/openFolder';

const lake = photo({ fileName: 'lake.jpg' });
const dam = photo({ fileName: 'dam.jpg' });
const use = (photoId: Photo['id']) => ({ photoId, caption: '', credit: '', altText: '' });
const story = article({
  leadPhoto: use(lake.id),
  body: bodyOf(bodyNodes.node('doc', null, [bodyNodes.node('photo', { photoId: dam.id })])),
});

async function desk() {
  const folder = await newDesk();
  const session = await openDesk(folder);
  await session.commit(
    [
      commit({ type: 'photo.added', photo: lake }),
      commit({ type: 'photo.added', photo: dam }),
      commit({ type: 'article.created', article: story }),
    ],
    'window',
  );
  return { folder, session };
}

type Session = Awaited<ReturnType<typeof openDesk>>;
const listed = ({ photos }: Session) =>
  photos().ask((index) => index.list(everyPhoto, '2026-11-24', 0, 10).rows.map(({ id, uses }) => [id, uses]));

describe('the photos of a desk', () => {
  it('are listed with how many articles show them, as lead or in the text', async () => {
    const { session } = await desk();
    expect(new Map((await listed(session)) as [string, number][])).toEqual(
      new Map([
        [lake.id, 1],
        [dam.id, 1],
      ]),
    );
    expect(await usesOfPhoto(session, lake.id)).toMatchObject([{ article: { id: story.id }, isLead: true, inBody: 0 }]);
    expect(await usesOfPhoto(session, dam.id)).toMatchObject([{ article: { id: story.id }, isLead: false, inBody: 1 }]);
  });

  it('follow what is done to them and to the articles that show them', async () => {
    const { session } = await desk();
    await listed(session);
    const to = { ...use(dam.id) };
    await session.commit(
      [
        commit({ type: 'article.leadPhotoSet', articleId: story.id, was: use(lake.id), to }),
        commit({
          type: 'photo.fieldsSet',
          photoId: lake.id,
          was: { caption: lake.caption },
          to: { caption: 'A tunnel' },
        }),
      ],
      'window',
    );
    expect(new Map((await listed(session)) as [string, number][]).get(lake.id)).toBe(0);
    const found = await session.photos().ask((index) => index.ids({ ...everyPhoto, text: 'tunnel' }, '2026-11-24'));
    expect(found).toEqual([lake.id]);
  });

  it('are listed as far as they are known when their folder cannot be read, and that is said', async () => {
    const { folder, session: before } = await desk();
    await before.close();
    await rm(path.join(folder, 'photos'), { recursive: true, force: true });
    await writeFile(path.join(folder, 'photos'), 'no folder');
    const session = await openDesk(folder);
    const reports: string[] = [];
    session.announcer.listen(({ name, event }) => {
      if (name === 'reported') reports.push(event.report.message);
    });
    await listed(session);
    await session.photos().caughtUp;
    expect(session.photos().isWhole).toBe(false);
    expect(reports).toEqual([expect.stringContaining('The list of photos may not be whole')]);
  });

  it('are there at the next opening, and so is what was written meanwhile', async () => {
    const { folder, session } = await desk();
    await listed(session);
    await session.close();
    const next = await openDesk(folder);
    await next.photos().caughtUp;
    expect(next.photos().isWhole).toBe(true);
    expect(await listed(next)).toHaveLength(2);
  });

  it('have the same fields set at once, which is one deed to take back', async () => {
    const { session } = await desk();
    const bulk = createBulk(now);
    const done = await setManyPhotos(bulk, session, [lake.id, dam.id], { credit: 'Anna', usageTerms: 'Once' });
    expect(done).toMatchObject({ ok: true, value: { changed: 2, skipped: [] } });
    expect(await session.photo(lake.id)).toMatchObject({ credit: 'Anna', usageTerms: 'Once' });

    const again = await setManyPhotos(bulk, session, [lake.id], { credit: 'Anna' });
    expect(again).toMatchObject({ ok: true, value: { changed: 0, skipped: [{ why: 'It is so already.' }] } });

    await bulk.undoMany(session, (done.ok && done.value.bulkId) || '');
    expect(await session.photo(lake.id)).toEqual(lake);
    expect(await session.photo(dam.id)).toEqual(dam);
  });
});
