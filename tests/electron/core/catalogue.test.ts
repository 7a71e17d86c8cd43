import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../electron/core/session';
import { documentFile, historyFile, layoutOf } from '../../../electron/store/layout';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import type { Events } from '../../../shared/contract/events';
import { emptyBody } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { lay } from '../../builders/disk';
import { newDesk, openDesk } from '../../builders/openDesk';

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
  const { rows } = (await session.catalogue.current()).list({ query, state: null, offset: 0, limit: 50 });
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
    expect(progress.at(-1)).toEqual({ work: 'indexing', done: 2, total: 2 });
    expect(progress.every(({ done, total }) => done <= total)).toBe(true);
  });

  it('catches up with a file that was changed meanwhile', async () => {
    const folder = await desk();
    const file = documentFile(layoutOf(folder), subject);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"The lake"', '"The lake by hand"'));
    const { session } = await caughtUp(folder);
    expect(await headlines(session)).toEqual(['The lake by hand', 'The tunnel']);
    expect(await headlines(session, 'by hand')).toEqual(['The lake by hand']);
  });

  it('catches up with a file of the same size that only its time betrays', async () => {
    const folder = await desk();
    const file = documentFile(layoutOf(folder), subject);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"The lake"', '"The fish"'));
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
