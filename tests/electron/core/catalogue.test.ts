import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, vi } from 'vitest';
import { saveSettings, settingsOf } from '../../../electron/core/deskSettings';
import type { Session } from '../../../electron/core/session';
import { documentFile, historyFile, layoutOf } from '../../../electron/store/layout';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import type { Events } from '../../../shared/contract/events';
import { everyArticle, wholeArchive } from '../../../shared/model/articleQuery';
import { bodyOfParagraphs, emptyBody } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { filesOf, lay } from '../../builders/disk';
import { editor } from '../../builders/editor';
import { newDesk, openDesk } from '../../builders/openDesk';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const short = { standfirst: '', body: emptyBody } as const;
const lake = article({ headline: 'The lake', ...short });
const tunnel = article({ headline: 'The tunnel', ...short });
const subject: Subject = { kind: 'article', id: lake.id };

/** A closed desk with two articles. */
async function desk(): Promise<string> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  await session.commit(
    [lake, tunnel].map((one) => commit({ type: 'article.created', article: one })),
    'window',
  );
  await session.close();
  return folder;
}

async function headlines(session: Session, query = ''): Promise<readonly string[]> {
  const { rows } = (await session.catalogue.current()).list({
    query,
    filter: everyArticle,
    order: 'last changed',
    offset: 0,
    limit: 50,
  });
  return rows.map(({ headline }) => headline).sort();
}

/** The desk opened, its catalogue caught up, and what was told of that. */
async function caughtUp(folder: string) {
  const session = await openDesk(folder);
  const progress: Events['progress'][] = [];
  session.announcer.listen(({ name, event }) => {
    if (name === 'progress') progress.push(event);
  });
  await session.catalogue.caughtUp;
  return { session, progress };
}

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

describe('the catalogue of an open folder', () => {
  it('has every change as soon as it is committed, whoever asks first', async () => {
    const session = await openDesk(await desk());
    const change = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(change)], 'window');
    const asked = await Promise.all([headlines(session), headlines(session), headlines(session, 'sea')]);
    expect(asked).toEqual([['The sea', 'The tunnel'], ['The sea', 'The tunnel'], ['The sea']]);
  });

  it('has what was committed while it was still catching up', async () => {
    const folder = await desk();
    await rm(layoutOf(folder).index);
    const session = await openDesk(folder);
    const change = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(change)], 'window');
    await headlines(session);
    await session.catalogue.caughtUp;
    expect(await headlines(session)).toEqual(['The sea', 'The tunnel']);
  });

  it('forgets an article that is removed, and has it again when that is taken back', async () => {
    const session = await openDesk(await desk());
    const { article: now = lake } = (await session.article(lake.id)) ?? {};
    await session.commit([commit({ type: 'article.removed', article: now })], 'window');
    expect(await headlines(session)).toEqual(['The tunnel']);
    await session.commit([commit({ type: 'article.created', article: now })], 'window');
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
  });

  it('knows at the next opening that a removed article is gone', async () => {
    const folder = await desk();
    const session = await openDesk(folder);
    await session.commit([commit({ type: 'article.removed', article: lake })], 'window');
    await session.close();
    const next = await caughtUp(folder);
    expect(await headlines(next.session)).toEqual(['The tunnel']);
    expect(await next.session.article(lake.id)).toBeUndefined();
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

describe('an index that is damaged while it is open', () => {
  async function damaged(): Promise<Session> {
    const folder = await desk();
    const { session } = await caughtUp(folder);
    await headlines(session);
    const database = new DatabaseSync(layoutOf(folder).index);
    database.enableDefensive(false);
    database.exec('DELETE FROM words_data');
    database.close();
    return session;
  }

  it('is made anew in its place, and that is reported', async () => {
    const session = await damaged();
    const found = await session.catalogue.ask((index) =>
      index.list({ ...wholeArchive, query: 'lake', offset: 0, limit: 9 }),
    );
    await session.catalogue.caughtUp;
    expect(found.rows.map(({ headline }) => headline)).toEqual(['The lake']);
    expect(session.reports).toMatchObject([{ subject: 'catalogue', message: expect.stringContaining('made anew') }]);
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
  });

  it('has what is committed before and after', async () => {
    const session = await damaged();
    const sea = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(sea)], 'window');
    await session.catalogue.ask((index) => index.list({ ...wholeArchive, query: 'sea', offset: 0, limit: 9 }));
    await session.catalogue.caughtUp;
    const bridge = { type: 'article.headlineSet', articleId: tunnel.id, was: 'The tunnel', to: 'The bridge' } as const;
    await session.commit([commit(bridge)], 'window');
    expect(await headlines(session)).toEqual(['The bridge', 'The sea']);
  });
});

describe('an index that is asked for anew', () => {
  it('has all articles again, also those that were changed since', async () => {
    const { session } = await caughtUp(await desk());
    const sea = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await session.commit([commit(sea)], 'window');
    await session.catalogue.rebuild();
    expect(session.catalogue.isWhole).toBe(true);
    expect(await headlines(session)).toEqual(['The sea', 'The tunnel']);
  });

  it('need not read at the next opening what it knows, removed articles among it', async () => {
    const folder = await desk();
    const session = await openDesk(folder);
    await session.commit([commit({ type: 'article.removed', article: lake })], 'window');
    await session.close();
    await caughtUp(folder).then((next) => next.session.close());
    const { progress, session: last } = await caughtUp(folder);
    expect(progress).toEqual([]);
    expect(await headlines(last)).toEqual(['The tunnel']);
  });
});

describe('the catalogue of a folder that is only read', () => {
  it('begins with what is known of it, and leaves the folder as it is', async () => {
    const folder = await desk();
    await caughtUp(folder).then(({ session }) => session.close());
    const before = await filesOf(folder);
    const session = await openDesk(folder, true);
    expect(session.catalogue.isWhole).toBe(true);
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
    await session.close();
    expect(await filesOf(folder)).toEqual(before);
  });

  it('has what another Galley, which is writing there, has written since', async () => {
    const writer = (await caughtUp(await desk())).session;
    const sea = { type: 'article.headlineSet', articleId: lake.id, was: 'The lake', to: 'The sea' } as const;
    await writer.commit([commit(sea)], 'window');
    const reader = await openDesk(writer.folder.layout.folder, true);
    await reader.catalogue.caughtUp;
    expect(await headlines(reader)).toEqual(['The sea', 'The tunnel']);
    await reader.close();
    expect(await headlines(writer)).toEqual(['The sea', 'The tunnel']);
  });

  it('is made in memory where there is no index to begin with', async () => {
    const folder = await desk();
    await rm(layoutOf(folder).inner, { recursive: true });
    const session = await openDesk(folder, true);
    await session.catalogue.caughtUp;
    expect(await headlines(session)).toEqual(['The lake', 'The tunnel']);
    await session.close();
    expect(Object.keys(await filesOf(folder)).filter((name) => name.startsWith('.galley'))).toEqual([]);
  });
});

describe('what counts as missing', () => {
  it('is counted anew when the settings say otherwise', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await session.commit(
      [commit({ type: 'article.created', article: { ...lake, body: bodyOfParagraphs(['One.']) } })],
      'window',
    );
    await session.close();
    const { session: next } = await caughtUp(folder);
    const missing = async (): Promise<number | undefined> => {
      await next.catalogue.caughtUp;
      return next.catalogue.ask((index) => index.summaries([lake.id])[0]?.openChecks);
    };
    const before = (await missing()) ?? 0;
    const settings = settingsOf(next.folder, editor);
    const lengthTargets = {
      ...settings.lengthTargets,
      headline: { minimum: 1, maximum: 3 },
      slug: { minimum: 0, maximum: 2 },
    };
    await saveSettings(next, { ...settings, lengthTargets }, editor);
    expect(await missing()).toBeGreaterThan(before);
  });
});
