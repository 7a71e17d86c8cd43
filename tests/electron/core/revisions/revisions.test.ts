import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../../electron/core/session';
import { historyFile, layoutOf } from '../../../../electron/store/layout';
import type { ChangeRecord } from '../../../../shared/changes/changeRecord';
import { subjectKey } from '../../../../shared/changes/subject';
import { documentOf } from '../../../../shared/model/body';
import { groupSittings } from '../../../../shared/revisions/groupSittings';
import { replay } from '../../../../shared/revisions/replay';
import { absent, articleIn } from '../../../../shared/revisions/standing';
import { article, articleId } from '../../../builders/article';
import { editor } from '../../../builders/editor';
import { newDesk, openDesk } from '../../../builders/openDesk';
import { lake, type PastDeed, pastOf } from '../../../builders/pastOf';

const deed = (is: PastDeed['is'], text = '', minutes = 0): PastDeed => ({ is, minutes, text, by: editor.name });

/** A past of so many changes: typing with a pause before each hundredth, and a step of the state before each three-hundredth. */
function longPast(changes: number): readonly ChangeRecord[] {
  const deeds = Array.from({ length: changes - 1 }, (_, index) => {
    if (index % 300 === 299) return deed('took a step', '', 1);
    return deed('typed', `word${index} `, index % 100 === 99 ? 20 : 0);
  });
  return pastOf(deeds).map((record) => ({ ...record, by: editor.name }));
}

async function commitAll(session: Session, records: readonly ChangeRecord[]): Promise<void> {
  const commits = records.map(({ id, at, change }) => ({ id, at, change }));
  for (let start = 0; start < commits.length; start += 500) {
    const committed = await session.commit(commits.slice(start, start + 500), 'test');
    if (!committed.ok) throw new Error(committed.message);
  }
}

/** A desk with `lake` and its past, closed again. */
async function deskWith(records: readonly ChangeRecord[], look = false): Promise<string> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  await commitAll(session, records);
  if (look) await session.revisions.timeline(lake.id);
  await session.close();
  return folder;
}

/** How an article stood after a change of its history. */
const articleAfter = (records: readonly ChangeRecord[], sequence: number) =>
  articleIn(replay(absent, 0, records)[sequence - 1]?.after ?? absent);

const historyIn = (folder: string) => historyFile(layoutOf(folder), subjectKey({ kind: 'article', id: lake.id }));
const revisionsIn = (folder: string) => readdir(layoutOf(folder).revisions).catch(() => []);

/** Puts other words of the same length into one line of the history. */
async function spoil(folder: string, line: number): Promise<void> {
  const lines = (await readFile(historyIn(folder), 'utf8')).split('\n');
  await writeFile(
    historyIn(folder),
    lines.map((text, index) => (index === line ? '?'.repeat(text.length) : text)).join('\n'),
  );
}

describe('the past of an article', () => {
  it('is told by its timeline, which goes on with what is committed', async () => {
    const session = await openDesk(await newDesk());
    const records = longPast(240);
    await commitAll(session, records.slice(0, 120));
    expect(await session.revisions.timeline(lake.id)).toEqual({
      ok: true,
      value: groupSittings(records.slice(0, 120)),
    });
    await commitAll(session, records.slice(120));
    expect(await session.revisions.timeline(lake.id)).toEqual({ ok: true, value: groupSittings(records) });
  });

  it('gives the article as it was after any change', async () => {
    const records = longPast(1300);
    const session = await openDesk(await deskWith(records, true));
    for (const sequence of [1, 2, 300, 301, 640, 1299, 1300]) {
      const revision = await session.revisions.revision(lake.id, sequence);
      expect(revision).toEqual({ ok: true, value: articleAfter(records, sequence) });
    }
  });

  it('has nothing to say of an article that never was, and of changes that were not made', async () => {
    const session = await openDesk(await deskWith(longPast(3)));
    const nowhere = articleId('nowhere');
    expect(await session.revisions.timeline(nowhere)).toMatchObject({ ok: false, code: 'missing' });
    expect(await session.revisions.trail(nowhere)).toMatchObject({ ok: false, code: 'missing' });
    expect(await session.revisions.revision(lake.id, 4)).toMatchObject({
      ok: false,
      code: 'missing',
      message: expect.stringContaining('has 3 changes'),
    });
  });

  it('is there after the article was taken back, but not the article', async () => {
    const session = await openDesk(await newDesk());
    const records = longPast(2);
    await commitAll(session, records);
    const open = await session.article(lake.id);
    if (!open) throw new Error('The article is there');
    const removal = { id: '7f0c8a52-6a0f-4f53-9d2b-0c7c3f1e9a41', at: lake.createdAt };
    await session.commit([{ ...removal, change: { type: 'article.removed', article: open.article } }], 'test');
    expect(await session.revisions.revision(lake.id, 2)).toMatchObject({ ok: true });
    expect(await session.revisions.revision(lake.id, 3)).toMatchObject({ ok: false, code: 'missing' });
    expect(await session.revisions.timeline(lake.id)).toMatchObject({ ok: true, value: { changes: 3 } });
  });
});

describe('what is kept of a past', () => {
  it('is nothing while the history is short', async () => {
    const folder = await deskWith(longPast(90), true);
    expect(await revisionsIn(folder)).toEqual([]);
  });

  it('is brought forward by itself once the history has grown enough', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await commitAll(session, longPast(120));
    await vi.waitFor(async () => expect(await revisionsIn(folder)).toContain(`${lake.id}.json`), 20_000);
  });

  it('need not be brought forward again after a restart: what lies before it is not even read', async () => {
    const records = longPast(1300);
    const folder = await deskWith(records, true);
    await spoil(folder, 700);
    const session = await openDesk(folder);
    expect(await session.revisions.timeline(lake.id)).toEqual({ ok: true, value: groupSittings(records) });
    const revision = await session.revisions.revision(lake.id, 1250);
    expect(revision).toEqual({ ok: true, value: articleAfter(records, 1250) });
  });

  it.each([
    ['deleted', (file: string) => rm(file)],
    ['emptied', (file: string) => writeFile(file, '')],
    ['cut', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 400))],
    [
      'spoilt',
      async (file: string) =>
        writeFile(
          file,
          (await readFile(file)).map((byte, at) => (at % 97 ? byte : 33)),
        ),
    ],
    [
      'of another version',
      async (file: string) => writeFile(file, `galley-revisions 0 7\n${await readFile(file, 'utf8')}`),
    ],
  ])('may be %s: everything is told as before', async (_what, harm) => {
    const records = longPast(1300);
    const folder = await deskWith(records, true);
    const files = await revisionsIn(folder);
    expect(files.sort()).toEqual([`${lake.id}.json`, `${lake.id}.jsonl`]);
    for (const name of files) {
      await harm(path.join(layoutOf(folder).revisions, name));
      const session = await openDesk(folder);
      for (const sequence of [900, 1300]) {
        const revision = await session.revisions.revision(lake.id, sequence);
        expect(revision).toEqual({ ok: true, value: articleAfter(records, sequence) });
      }
      expect(await session.revisions.timeline(lake.id)).toEqual({ ok: true, value: groupSittings(records) });
      await session.close();
    }
  });

  it('is not taken for the past of another history that stands in its place', async () => {
    const folder = await deskWith(longPast(400), true);
    const other = longPast(420).map((record) => ({ ...record, by: 'Somebody else' }));
    await writeFile(historyIn(folder), other.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await rm(path.join(layoutOf(folder).articles), { recursive: true });
    const session = await openDesk(folder);
    expect(await session.revisions.timeline(lake.id)).toEqual({ ok: true, value: groupSittings(other) });
  });

  it('is read, but not written, in a folder that is open read-only', async () => {
    const records = longPast(400);
    const folder = await deskWith(records);
    await rm(layoutOf(folder).revisions, { recursive: true, force: true });
    const session = await openDesk(folder, true);
    expect(await session.revisions.timeline(lake.id)).toEqual({ ok: true, value: groupSittings(records) });
    await session.close();
    expect(await revisionsIn(folder)).toEqual([]);
  });
});

describe('a damaged history', () => {
  it('is told of as far as it can be, and says of which change on it cannot be followed', async () => {
    const records = longPast(300);
    const folder = await deskWith(records);
    await rm(layoutOf(folder).revisions, { recursive: true, force: true });
    await spoil(folder, 149);
    const session = await openDesk(folder);
    expect(await session.revisions.revision(lake.id, 149)).toEqual({ ok: true, value: articleAfter(records, 149) });
    expect(await session.revisions.revision(lake.id, 200)).toMatchObject({
      ok: false,
      code: 'damaged',
      message: expect.stringMatching(/damaged at change 15[01],.* after change 200 /),
    });
    expect(await session.revisions.revision(lake.id, 150)).toMatchObject({ ok: false, code: 'damaged' });
    const timeline = await session.revisions.timeline(lake.id);
    if (!timeline.ok) throw new Error(timeline.message);
    expect(timeline.value.changes).toBe(300);
    expect(timeline.value.revisions.map(({ is }) => is.kind)).toEqual(
      groupSittings(records).revisions.map(({ is }) => is.kind),
    );
  });

  it('goes on from the article as it is now', async () => {
    const records = longPast(320);
    const folder = await deskWith(records.slice(0, 300));
    await rm(layoutOf(folder).revisions, { recursive: true, force: true });
    await spoil(folder, 149);
    const session = await openDesk(folder);
    await session.revisions.timeline(lake.id);
    await commitAll(session, records.slice(300));
    const revision = await session.revisions.revision(lake.id, 310);
    expect(revision).toEqual({ ok: true, value: articleAfter(records, 310) });
  });
});

describe('the trail of an article', () => {
  const leadsTo = async (session: Session) => {
    const [trail, open] = [await session.revisions.trail(lake.id), await session.article(lake.id)];
    if (!trail.ok || !open) throw new Error('The article is there');
    return { ...trail.value, now: open.article.body };
  };

  it('has the latest two hundred edits of its body, and what it was before them', async () => {
    const records = longPast(900);
    const session = await openDesk(await deskWith(records, true));
    const { before, edits } = await leadsTo(session);
    const bodyEdits = records.filter(({ change }) => change.type === 'article.bodyEdited').slice(-200);
    expect(edits.map(({ at }) => at)).toEqual(bodyEdits.map(({ at }) => at));
    const first = bodyEdits[0]?.sequence ?? 0;
    expect(before).toEqual(articleAfter(records, first - 1)?.body);
  });

  it('has what was typed since the past was last followed', async () => {
    const records = longPast(60);
    const session = await openDesk(await deskWith(records.slice(0, 50)));
    await commitAll(session, records.slice(50));
    expect((await leadsTo(session)).edits).toHaveLength(59);
  });

  it('is empty where nobody has typed for a week', async () => {
    const old = pastOf([deed('typed', 'One ')], article({ ...lake, createdAt: '2018-11-10T09:00:00.000Z' }));
    const created = old[0]?.change;
    if (created?.type !== 'article.created') throw new Error('A past begins with the creation');
    const session = await openDesk(await newDesk());
    await commitAll(session, old);
    const trail = await session.revisions.trail(created.article.id);
    expect(trail).toMatchObject({ ok: true, value: { edits: [] } });
  });

  it('is empty where the history does not lead to the article', async () => {
    const folder = await deskWith(longPast(80));
    await spoil(folder, 70);
    const session = await openDesk(folder);
    const { before, edits, now } = await leadsTo(session);
    expect({ before: documentOf(before).textContent, edits }).toEqual({
      before: documentOf(now).textContent,
      edits: [],
    });
  });
});
