import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../electron/store/diskFailure';
import { documentFile, historyFile, type Layout, layoutOf } from '../../../electron/store/layout';
import type { Change } from '../../../shared/changes/change';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import type { Events } from '../../../shared/contract/events';
import { article } from '../../builders/article';
import { commit, record } from '../../builders/commit';
import { filesOf, fillDisk, smallDisk } from '../../builders/disk';
import { newDesk, openDesk } from '../../builders/openDesk';

const lake = article();
const subject: Subject = { kind: 'article', id: lake.id };
const created: Change = { type: 'article.created', article: lake };
const kicker = (was: string, to: string): Change => ({ type: 'article.kickerSet', articleId: lake.id, was, to });

async function desk() {
  const folder = await newDesk();
  return { folder, session: await openDesk(folder) };
}

describe('a lock that is removed while the folder is open', () => {
  it('ends writing here, so that what another writes meanwhile stays whole', async () => {
    const { folder, session } = await desk();
    await session.commit([commit(created)], 'window');
    await rm(layoutOf(folder).inner, { recursive: true });
    const other = await openDesk(folder);
    expect(await other.commit([commit(kicker('News', 'Theirs'))], 'other')).toMatchObject({ ok: true });
    expect(await session.commit([commit(kicker('News', 'Ours'))], 'window')).toMatchObject({
      code: 'locked',
      message: expect.stringContaining('kept in the window'),
    });
    await session.close();
    await other.close();
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 2, article: { kicker: 'Theirs' } });
    expect(next.reports).toEqual([]);
  });
});

describe('a history to which something was added by hand', () => {
  it('keeps it: a change made on the older text is stale, and the windows are told to look again', async () => {
    const { folder, session } = await desk();
    await session.commit([commit(created)], 'window');
    const heard: Events['changed'][] = [];
    session.announcer.listen(({ name, event }) => name === 'changed' && heard.push(event));
    const theirs = JSON.stringify(record(2, kicker('News', 'Theirs')));
    await appendFile(historyFile(layoutOf(folder), subjectKey(subject)), `${theirs}\n`);
    expect(await session.commit([commit(kicker('News', 'Ours'))], 'window')).toMatchObject({ code: 'stale' });
    expect(heard).toMatchObject([{ subjects: [subject] }]);
    expect(await session.commit([commit(kicker('Theirs', 'Ours'))], 'window')).toMatchObject({
      value: { sequences: { [lake.id]: 3 } },
    });
  });

  it('by a newer Galley refuses further changes, and keeps it', async () => {
    const { folder, session } = await desk();
    await session.commit([commit(created)], 'window');
    await session.close();
    const history = historyFile(layoutOf(folder), subjectKey(subject));
    const strange = { ...record(2, kicker('News', 'Theirs')), change: { type: 'article.sung', articleId: lake.id } };
    await appendFile(history, `${JSON.stringify(strange)}\n`);
    const before = await readFile(history);
    const next = await openDesk(folder);
    expect(await next.commit([commit(kicker('News', 'Ours'))], 'window')).toMatchObject({ code: 'newer' });
    await next.close();
    expect(await readFile(history)).toEqual(before);
  });
});

describe('a document that the disk does not give', () => {
  async function deskWithFolderInPlaceOf(placeOf: (layout: Layout) => string) {
    const { folder, session } = await desk();
    const other = article({ byline: 'Another' });
    await session.commit([commit(created), commit({ type: 'article.created', article: other })], 'window');
    await session.close();
    const place = placeOf(layoutOf(folder));
    await rm(place);
    await mkdir(place);
    await rm(layoutOf(folder).inner, { recursive: true });
    return { session: await openDesk(folder), other, place };
  }

  it.each([
    ['file', (layout: Layout) => documentFile(layout, subject)],
    ['history', (layout: Layout) => historyFile(layout, subjectKey(subject))],
  ])('for a folder in place of its %s is reported once, and all others can be used', async (_what, placeOf) => {
    const { session, other, place } = await deskWithFolderInPlaceOf(placeOf);
    await session.catalogue.caughtUp;
    expect((await session.catalogue.current()).ids()).toEqual([other.id]);
    await expect(session.article(lake.id)).rejects.toThrow(UnreadableFile);
    expect(session.reports).toMatchObject([{ subject: path.basename(place) }]);
    expect(await session.commit([commit(kicker('News', 'Ours'))], 'window')).toMatchObject({
      code: 'disk',
      message: expect.stringContaining(path.basename(place)),
    });
    expect(await session.article(other.id)).toMatchObject({ article: { byline: 'Another' } });
  });

  it('is there again as soon as the disk gives it', async () => {
    const { session, place } = await deskWithFolderInPlaceOf((layout) => documentFile(layout, subject));
    await session.catalogue.caughtUp;
    await rmdir(place);
    expect(await session.article(lake.id)).toMatchObject({ sequence: 1 });
  });

  it('leaves the other lists to be read', async () => {
    const { session } = await deskWithFolderInPlaceOf(({ lists }) => path.join(lists, 'popular.json'));
    expect((await session.lists()).map(({ id }) => id)).toEqual(['editors-choice']);
    await expect(session.everyList()).rejects.toThrow(UnreadableFile);
  });
});

describe('a commit that is none', () => {
  it('is refused, whoever calls: what could not be read back is never written', async () => {
    const { folder, session } = await desk();
    const before = await filesOf(folder);
    const spoilt = commit({ type: 'article.created', article: { ...lake, language: '!!' } });
    expect(await session.commit([spoilt], 'window')).toMatchObject({ code: 'invalid input' });
    expect((await filesOf(folder))[`history/${lake.id}.jsonl`]).toBeUndefined();
    expect(Object.keys(await filesOf(folder)).length).toBe(Object.keys(before).length);
  });
});

describe('a folder that goes away while it is open', () => {
  it('is not made anew: the change is refused in the editor’s words', async () => {
    const { folder, session } = await desk();
    await session.commit([commit(created)], 'window');
    await rm(folder, { recursive: true });
    const other = commit({ type: 'article.created', article: article({ byline: 'Another' }) });
    for (const change of [other, commit(kicker('News', 'Analysis'))]) {
      expect(await session.commit([change], 'window')).toMatchObject({
        code: 'disk',
        message: expect.stringContaining('the folder is gone'),
      });
    }
    await expect(session.close()).rejects.toMatchObject({ code: 'ENOENT' });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a full disk', () => {
  it('refuses the change in the editor’s words, keeps all that was saved, and takes it once there is room', async (context) => {
    const disk = await smallDisk(768);
    if (!disk) return context.skip('a small disk can be made only as root, with the right to mount');
    const folder = path.join(disk, 'desk');
    await cp(await newDesk(), folder, { recursive: true });
    const session = await openDesk(folder);
    await session.commit([commit(created)], 'window');
    await fillDisk(disk);
    const long = commit({
      type: 'article.standfirstSet',
      articleId: lake.id,
      was: lake.standfirst,
      to: 'x'.repeat(40_000),
    });
    expect(await session.commit([long], 'window')).toMatchObject({
      code: 'disk',
      message: expect.stringContaining('the disk is full'),
    });
    expect(await session.article(lake.id)).toMatchObject({ sequence: 1 });
    await rm(path.join(disk, 'filler'));
    expect(await session.commit([long], 'window')).toMatchObject({ ok: true });
    expect(await session.article(lake.id)).toMatchObject({ sequence: 2 });
  });
});
