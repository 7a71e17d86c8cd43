import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../electron/store/layout';
import { openWorkspaceFolder } from '../../../electron/store/workspaceFolder';
import type { Change } from '../../../shared/changes/change';
import type { Events } from '../../../shared/contract/events';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { filesOf } from '../../builders/disk';
import { card } from '../../builders/list';
import { photo, source } from '../../builders/newsroom';
import { newDesk, openDesk } from '../../builders/openDesk';
import { now } from '../../builders/openFolder';
import { temporaryFolder } from '../../builders/temporaryFolder';

const lake = article();
const created: Change = { type: 'article.created', article: lake };
const kicker = (was: string, to: string): Change => ({ type: 'article.kickerSet', articleId: lake.id, was, to });

async function desk() {
  const folder = await newDesk();
  return { folder, session: await openDesk(folder) };
}

/** What a folder would be after a power cut now: a copy of it while it is open. */
async function afterPowerCut(folder: string): Promise<string> {
  const copy = path.join(await temporaryFolder(), 'desk');
  await cp(folder, copy, { recursive: true });
  return copy;
}

describe('a commit', () => {
  it('that was answered is on the disk, though the program never closes', async () => {
    const { folder, session } = await desk();
    const done = await session.commit([commit(created), commit(kicker('News', 'Analysis'))], 'window');
    expect(done).toEqual({ ok: true, value: { savedAt: now().toISOString(), sequences: { [lake.id]: 2 } } });
    const next = await openDesk(await afterPowerCut(folder));
    expect(await next.article(lake.id)).toEqual(await session.article(lake.id));
    expect(await next.article(lake.id)).toMatchObject({ sequence: 2, article: { kicker: 'Analysis' } });
    await next.catalogue.caughtUp;
    expect((await next.catalogue.current()).ids()).toEqual([lake.id]);
    expect(next.reports).toEqual([]);
  });

  it('sets when the article was changed last, and leaves a new one its own time', async () => {
    const { session } = await desk();
    await session.commit([commit(created)], 'window');
    expect(await session.article(lake.id)).toMatchObject({ article: { updatedAt: lake.updatedAt } });
    await session.commit([commit(kicker('News', 'Analysis'), '2018-11-21T07:00:00.000Z')], 'window');
    expect(await session.article(lake.id)).toMatchObject({ article: { updatedAt: '2018-11-21T07:00:00.000Z' } });
  });

  it('of which one change does not fit is refused whole: nothing is written and nobody is told', async () => {
    const { folder, session } = await desk();
    const heard: unknown[] = [];
    session.announcer.listen((announcement) => heard.push(announcement));
    await session.catalogue.caughtUp;
    heard.length = 0;
    const before = await filesOf(folder);
    const listId = (await session.lists())[0]?.id;
    if (!listId) throw new Error('the desk has no list');
    const refusal = await session.commit(
      [
        commit(created),
        commit({ type: 'list.cardAdded', listId, card: card(), index: 0 }),
        commit(kicker('Opinion', 'News')),
      ],
      'window',
    );
    expect(refusal).toMatchObject({ ok: false, code: 'stale' });
    expect(await filesOf(folder)).toEqual(before);
    expect(heard).toEqual([]);
    expect(await session.article(lake.id)).toBeUndefined();
    expect(await session.commit([commit(created)], 'window')).toMatchObject({ ok: true });
  });

  it('may change several documents, each counted by itself', async () => {
    const { session } = await desk();
    const water = source();
    const sources = [{ sourceId: water.id, role: 'official' as const, part: 'from' as const }];
    const done = await session.commit(
      [
        commit({ type: 'source.added', source: water }),
        commit({ type: 'article.created', article: { ...lake, sources } }),
      ],
      'window',
    );
    expect(done).toMatchObject({ ok: true, value: { sequences: { sources: 1, [lake.id]: 1 } } });
    expect(Object.values(await session.sources())).toEqual([water]);
  });

  it('that names a source which the desk does not have is refused', async () => {
    const { session } = await desk();
    const sources = [{ sourceId: source().id, role: 'official' as const, part: 'from' as const }];
    const refusal = await session.commit(
      [commit({ type: 'article.created', article: { ...lake, sources } })],
      'window',
    );
    expect(refusal).toMatchObject({ ok: false, code: 'missing' });
  });

  it('sent at the same moment as another is made after it, and none is lost', async () => {
    const { session } = await desk();
    await session.commit([commit(created)], 'window');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        session.commit([commit(kicker(number ? `${number}` : 'News', `${number + 1}`))], 'window'),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await session.article(lake.id)).toMatchObject({ sequence: 21, article: { kicker: '20' } });
  });
});

describe('a change that is sent twice', () => {
  const sent = commit(created);
  const set = commit(kicker('News', 'Analysis'));

  it('is made once', async () => {
    const { session } = await desk();
    await session.commit([sent, set], 'window');
    const again = await session.commit([sent, set], 'window');
    expect(again).toMatchObject({ ok: true, value: { sequences: { [lake.id]: 2 } } });
  });

  it('is made once in one batch too', async () => {
    const { session } = await desk();
    expect(await session.commit([sent, sent, set, set], 'window')).toMatchObject({
      value: { sequences: { [lake.id]: 2 } },
    });
  });

  it('is made once though the program was closed between', async () => {
    const { folder, session } = await desk();
    await session.commit([sent, set], 'window');
    await session.close();
    const next = await openDesk(folder);
    expect(await next.commit([sent, set], 'window')).toMatchObject({
      ok: true,
      value: { sequences: { [lake.id]: 2 } },
    });
  });

  it('is made once though the program was killed between', async () => {
    const { folder, session } = await desk();
    await session.commit([sent, set], 'window');
    const next = await openDesk(await afterPowerCut(folder));
    expect(await next.commit([sent, set], 'window')).toMatchObject({
      ok: true,
      value: { sequences: { [lake.id]: 2 } },
    });
  });

  it('does not hold up what is sent with it', async () => {
    const { session } = await desk();
    await session.commit([sent, set], 'window');
    await session.commit([set, commit(kicker('Analysis', 'Opinion'))], 'window');
    expect(await session.article(lake.id)).toMatchObject({ sequence: 3, article: { kicker: 'Opinion' } });
  });
});

describe('what others are told', () => {
  it('is what was changed, once each, and by whom', async () => {
    const { session } = await desk();
    const heard: Events['changed'][] = [];
    session.announcer.listen((announcement) => {
      if (announcement.name === 'changed') heard.push(announcement.event);
    });
    await session.commit([commit(created), commit(kicker('News', 'Analysis'))], 'the first window');
    await session.commit([commit({ type: 'source.added', source: source() })], 'the second window');
    expect(heard).toEqual([
      { subjects: [{ kind: 'article', id: lake.id }], origin: 'the first window' },
      { subjects: [{ kind: 'sources' }], origin: 'the second window' },
    ]);
  });
});

describe('a folder that is open read-only', () => {
  it('is read, and no change is made', async () => {
    const { folder, session } = await desk();
    await session.commit([commit(created)], 'window');
    const reading = await openDesk(folder, true);
    await reading.catalogue.caughtUp;
    expect((await reading.catalogue.current()).ids()).toEqual([lake.id]);
    const before = await filesOf(folder);
    expect(await reading.commit([commit(kicker('News', 'Opinion'))], 'window')).toMatchObject({ code: 'read-only' });
    await reading.close();
    expect(await filesOf(folder)).toEqual(before);
  });
});

describe('two programs on one folder', () => {
  it('do not both write: the second is told who does, and may when the first is closed', async () => {
    const { folder, session } = await desk();
    const options = { readOnly: false, program: 'the second', now };
    expect(await openWorkspaceFolder(folder, options)).toMatchObject({
      code: 'locked',
      message: expect.stringContaining('this test'),
    });
    await session.close();
    await openDesk(folder);
  });
});

describe('closing', () => {
  it('brings every file up to its history, so that the histories could be lost', async () => {
    const { folder, session } = await desk();
    const view = photo();
    await session.commit([commit(created), commit({ type: 'photo.added', photo: view })], 'window');
    await session.commit([commit(kicker('News', 'Analysis'))], 'window');
    await session.close();
    await rm(layoutOf(folder).history, { recursive: true });
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 2, article: { kicker: 'Analysis' } });
    expect(await next.photo(view.id)).toEqual(view);
    expect(await next.lists()).toHaveLength(2);
  });

  it('waits for what is being committed', async () => {
    const { folder, session } = await desk();
    const committing = session.commit([commit(created)], 'window');
    await session.close();
    expect(await committing).toMatchObject({ ok: true });
    expect(await (await openDesk(folder)).article(lake.id)).toBeDefined();
  });

  it('lets go of the folder even when a file cannot be written, and says so', async () => {
    const { folder, session } = await desk();
    await session.commit([commit(created)], 'window');
    const { articles } = layoutOf(folder);
    await cp(path.join(folder, 'galley.json'), articles);
    await expect(session.close()).rejects.toMatchObject({ syscall: expect.any(String) });
    expect(await readFile(articles, 'utf8')).toContain('Water desk');
    await rm(articles);
    expect(await (await openDesk(folder)).article(lake.id)).toMatchObject({ sequence: 1 });
  });
});
