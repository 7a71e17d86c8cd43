import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { documentFile, historyFile, layoutOf } from '../../../electron/store/layout';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import { wholeArchive } from '../../../shared/model/articleQuery';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { lay } from '../../builders/disk';
import { newDesk, openDesk } from '../../builders/openDesk';
import { caughtUp, desk, headlines, lake, short } from './catalogueDesk';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const subject: Subject = { kind: 'article', id: lake.id };

/** A file's text as Galley wrote it at format 1, when what is edited by hand could not be told yet. */
const unsealed = async (file: string) => (await readFile(file, 'utf8')).replace(/^ "seal": .*\n/m, '');

describe('the catalogue of a folder that is opened', () => {
  it('has all articles, and need not read those that it knows', async () => {
    const folder = await desk();
    await caughtUp(folder).then(({ session }) => session.close());
    const { session, progress } = await caughtUp(folder);
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
    expect(progress).toEqual([]);
  });

  it('is made anew when it was deleted, and its progress is told to the end', async () => {
    const folder = await desk();
    await rm(layoutOf(folder).inner, { recursive: true });
    const { session, progress } = await caughtUp(folder);
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
    expect(progress.at(-1)).toMatchObject({ work: 'indexing', done: 2, total: 2, canCancel: true });
    expect(progress.every(({ done, total }) => done <= total)).toBe(true);
  });

  it('catches up with a file that was changed meanwhile', async () => {
    const folder = await desk();
    const file = documentFile(layoutOf(folder), subject);
    await writeFile(file, (await unsealed(file)).replace('"The lake"', '"The lake by hand"'));
    const { session } = await caughtUp(folder);
    expect(await headlines(session)).toEqual(['The lake by hand', 'The tunnel']);
    expect(await headlines(session, 'by hand')).toEqual(['The lake by hand']);
  });

  it('catches up with a file of the same size that only its time betrays', async () => {
    const folder = await desk();
    const file = documentFile(layoutOf(folder), subject);
    await writeFile(file, (await unsealed(file)).replace('"The lake"', '"The fish"'));
    await utimes(file, new Date(), new Date('2030-01-01T00:00:00.000Z'));
    expect(await headlines((await caughtUp(folder)).session)).toEqual(['The fish', 'The tunnel']);
  });

  it('catches up with an article that came and one that went meanwhile', async () => {
    const folder = await desk();
    const layout = layoutOf(folder);
    const dam = article({ headline: 'The dam', ...short });
    const place = documentFile(layout, { kind: 'article', id: dam.id });
    await lay(place, JSON.stringify({ sequence: 0, historyBytes: 0, document: dam }));
    await rm(documentFile(layout, subject));
    await rm(historyFile(layout, subjectKey(subject)));
    const { session } = await caughtUp(folder);
    expect(await headlines(session)).toEqual(['The dam', 'The tunnel']);
    expect(await headlines(session, 'lake')).toEqual([]);
  });

  it('has what was committed just before the program was killed', async () => {
    const folder = await desk();
    const killed = await openDesk(folder);
    const change = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await killed.commit([commit(change)], 'window');
    // Its file and its row in the index are never written.
    killed.folder.release();
    const { session } = await caughtUp(folder);
    expect(await headlines(session)).toEqual(['The sea', 'The tunnel']);
  });
});

describe('the catalogue while it catches up', () => {
  /** A desk with so many articles, whose index was deleted. */
  async function unindexed(count: number): Promise<string> {
    const folder = await newDesk();
    const layout = layoutOf(folder);
    for (let number = 0; number < count; number++) {
      const createdAt = new Date(Date.UTC(2010, number % 120, 1) + number * 1000).toISOString();
      const one = article({ headline: `Story ${number}`, createdAt, ...short });
      const text = JSON.stringify({ sequence: 0, historyBytes: 0, document: one });
      await lay(documentFile(layout, { kind: 'article', id: one.id }), text);
    }
    return folder;
  }

  it('answers with the newest articles before it has all, and says so', async () => {
    const session = await openDesk(await unindexed(900));
    const range = { ...wholeArchive, order: 'newest', offset: 0, limit: 100 } as const;
    const first = await session.catalogue.ask((index) => index.list(range));
    expect(session.catalogue.isWhole).toBe(false);
    expect(first.total).toBeLessThan(900);
    await session.catalogue.caughtUp;
    expect(session.catalogue.isWhole).toBe(true);
    const all = await session.catalogue.ask((index) => index.list(range));
    expect(all.total).toBe(900);
    expect(all.rows).toEqual(first.rows);
  });

  it('is whole from the beginning where it was whole before', async () => {
    const folder = await unindexed(3);
    await caughtUp(folder).then(({ session }) => session.close());
    expect((await openDesk(folder)).catalogue.isWhole).toBe(true);
  });

  it('can be cancelled, and goes on at the next opening', async () => {
    const folder = await unindexed(900);
    const session = await openDesk(folder);
    const stopListening = session.announcer.listen(({ name, event }) => {
      if (name === 'progress') session.works.cancel(event.workId);
    });
    await session.catalogue.caughtUp;
    stopListening();
    expect(session.catalogue.isWhole).toBe(false);
    const { total } = await session.catalogue.ask((index) => index.list({ ...wholeArchive, offset: 0, limit: 1 }));
    expect(total).toBeLessThan(900);
    await session.close();
    const next = await caughtUp(folder);
    expect(next.session.catalogue.isWhole).toBe(true);
    expect(next.session.reports).toEqual([]);
  });

  it('reads an article that is not as Galley wrote it with its history', async () => {
    const folder = await unindexed(1);
    const layout = layoutOf(folder);
    const odd = article({ headline: 'Odd', ...short });
    const document = { ...odd, body: { type: 'doc', content: [{ type: 'marquee' }] } };
    const file = documentFile(layout, { kind: 'article', id: odd.id });
    await lay(file, JSON.stringify({ sequence: 0, historyBytes: 0, document }));
    const { session } = await caughtUp(folder);
    expect(await headlines(session)).toEqual(['Story 0']);
    expect(session.reports).toMatchObject([{ subject: `${odd.id}.json` }]);
  });
});
