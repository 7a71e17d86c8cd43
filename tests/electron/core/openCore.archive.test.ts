import { describe, expect, it, vi } from 'vitest';
import { directBridge } from '../../../electron/core/directBridge';
import { documentFile, layoutOf } from '../../../electron/store/layout';
import type { Bridge } from '../../../shared/contract/bridge';
import type { Events } from '../../../shared/contract/events';
import type { Article } from '../../../shared/model/article';
import { everyArticle, wholeArchive } from '../../../shared/model/articleQuery';
import { cardIdSchema, listIdSchema } from '../../../shared/model/ids';
import { article, articleId } from '../../builders/article';
import { commit } from '../../builders/commit';
import { lay } from '../../builders/disk';
import { newDesk, openDesk, openDeskCore } from '../../builders/openDesk';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const stories = Array.from({ length: 90 }, (_, number) =>
  article({
    headline: `Story ${number} of the lake`,
    slug: `story-${number}`,
    state: number % 3 === 0 ? 'published' : 'draft',
    createdAt: new Date(Date.UTC(2018, 10, 1) + number * 60_000).toISOString(),
  }),
);

async function archive(articles: readonly Article[] = stories) {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const made = await session.commit(
    articles.map((one) => commit({ type: 'article.created', article: one })),
    'a test',
  );
  expect(made).toMatchObject({ ok: true });
  await session.catalogue.caughtUp;
  await session.close();
  const core = await openDeskCore(folder);
  return { folder, core, bridge: await directBridge(core) };
}

async function value<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; message: string }>,
): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const list = (bridge: Bridge, query = wholeArchive) =>
  value(bridge.call('articles.list', { ...query, offset: 0, limit: 200 }));

describe('the archive', () => {
  it('is listed, counted and named by the same query', async () => {
    const { bridge } = await archive();
    const query = { ...wholeArchive, query: 'lake', filter: { ...everyArticle, states: ['published' as const] } };
    const { total, rows, isWhole } = await list(bridge, query);
    expect({ total, isWhole }).toEqual({ total: 30, isWhole: true });
    expect(await value(bridge.call('articles.ids', query))).toEqual(rows.map(({ id }) => id));
    const { states, kickers } = await value(bridge.call('articles.facets', query));
    expect(kickers).toEqual([{ value: 'News', count: 30 }]);
    expect(states).toEqual([
      { value: 'draft', count: 60 },
      { value: 'published', count: 30 },
    ]);
  });

  it('knows which articles stand on a list', async () => {
    const { bridge } = await archive();
    const [first, second] = stories as [Article, Article];
    const listId = listIdSchema.parse('water');
    const cards = [first, second].map(({ id }, number) => ({
      id: cardIdSchema.parse(`card-${number}`),
      articleId: id,
      kicker: null,
      title: null,
      teaser: null,
    }));
    const created = { id: listId, title: 'Water', slots: { minimum: 1, maximum: 4 }, cards };
    await value(bridge.call('changes.commit', { commits: [commit({ type: 'list.created', list: created })] }));
    const filter = { ...everyArticle, listIds: [listId] };
    const { rows } = await list(bridge, { ...wholeArchive, filter, order: 'oldest' });
    expect(rows.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(
      (await list(bridge, { ...wholeArchive, filter: { ...filter, listIds: [listIdSchema.parse('none')] } })).total,
    ).toBe(0);
  });

  it('shows where the words of a query stand, also in what was typed last', async () => {
    const { bridge } = await archive();
    const [first, second] = stories as [Article, Article];
    const change = {
      type: 'article.standfirstSet',
      articleId: first.id,
      was: first.standfirst,
      to: 'A new reservoir by the lake.',
    } as const;
    await value(bridge.call('changes.commit', { commits: [commit(change)] }));
    const gone = articleId('gone');
    const found = await value(
      bridge.call('articles.snippets', { articleIds: [second.id, gone, first.id], query: 'lake reserv' }),
    );
    expect(found[0]).toMatchObject({ id: second.id });
    expect(found[0]?.headline).toContainEqual({ text: 'lake', isFound: true });
    expect(found[1]).toBeNull();
    expect(found[2]?.snippet).toContainEqual({ text: 'reservoir', isFound: true });
  });

  it('counts what is still missing of an article, and shows its embargo', async () => {
    const embargo = '2030-01-01T00:00:00.000Z';
    const bare = article({ headline: '', state: 'draft', embargo });
    const { bridge } = await archive([bare, ...stories.slice(0, 1)]);
    const { rows } = await list(bridge, { ...wholeArchive, filter: { ...everyArticle, hasOpenChecks: true } });
    expect(rows).toMatchObject([{ id: bare.id, embargo }]);
    expect(rows[0]?.openChecks).toBeGreaterThan(0);
    expect(
      (await list(bridge, { ...wholeArchive, filter: { ...everyArticle, states: ['published'] } })).rows,
    ).toMatchObject([{ openChecks: 0 }]);
  });
});

describe('a free slug', () => {
  it('is the slug itself, unless another article has it or had it', async () => {
    const { bridge } = await archive([
      article({ headline: 'One', slug: 'lake', state: 'draft' }),
      article({ headline: 'Two', slug: 'lake-2', formerSlugs: ['lake'], state: 'published' }),
    ]);
    const free = (id: string, slug: string) =>
      value(bridge.call('articles.freeSlug', { articleId: id as never, slug }));
    const other = articleId('other');
    expect(await free(other, 'tunnel')).toEqual({ slug: 'tunnel', takenBy: null });
    expect(await free(other, 'lake')).toMatchObject({ slug: 'lake-3', takenBy: { headline: 'Two' } });
    const { rows } = await list(bridge);
    const two = rows.find(({ headline }) => headline === 'Two');
    expect(await free(two?.id ?? '', 'lake-2')).toMatchObject({ slug: 'lake-2', takenBy: null });
  });
});

describe('changing many articles', () => {
  const ids = stories.map(({ id }) => id);

  it('changes those that it can, says why it leaves others, and tells its progress and every window', async () => {
    const { core, bridge } = await archive();
    const other = await directBridge(core);
    const changed = new Set<string>();
    const progress: Events['progress'][] = [];
    bridge.on('changed', ({ subjects, origin }) => {
      expect(origin).not.toBe(bridge.origin);
      for (const subject of subjects) if (subject.kind === 'article') changed.add(subject.id);
    });
    other.on('progress', (event) => progress.push(event));
    const gone = articleId('gone');
    const action = { is: 'set state', state: 'withdrawn' } as const;
    const result = await value(bridge.call('articles.changeMany', { articleIds: [...ids, gone], action }));
    expect(result).toMatchObject({ changed: 30, wasCancelled: false, bulkId: expect.any(String) });
    expect(result.skipped).toHaveLength(61);
    expect(result.skipped).toContainEqual({
      id: ids[1],
      headline: 'Story 1 of the lake',
      why: 'From draft no step leads to withdrawn.',
    });
    expect(result.skipped).toContainEqual({ id: gone, headline: '', why: 'It is not in this workspace any more.' });
    expect(changed.size).toBe(30);
    expect(progress.at(-1)).toMatchObject({ work: 'changing articles', done: 91, total: 91, canCancel: true });
    expect((await list(bridge, { ...wholeArchive, filter: { ...everyArticle, states: ['withdrawn'] } })).total).toBe(
      30,
    );
  });

  it('can be taken back, and done again', async () => {
    const { bridge } = await archive();
    const tagged = async () => (await list(bridge, { ...wholeArchive, query: 'tag:energy' })).total;
    const action = { is: 'add tag', tag: 'energy' } as const;
    const { bulkId } = await value(bridge.call('articles.changeMany', { articleIds: ids, action }));
    if (bulkId === null) throw new Error('nothing was changed');
    expect(await tagged()).toBe(90);
    expect(await value(bridge.call('articles.undoMany', { bulkId }))).toMatchObject({
      bulkId,
      changed: 90,
      skipped: [],
    });
    expect(await tagged()).toBe(0);
    expect(await value(bridge.call('articles.undoMany', { bulkId }))).toMatchObject({ changed: 90 });
    expect(await tagged()).toBe(90);
  });

  it('is taken back as far as nobody has changed it since', async () => {
    const { bridge } = await archive();
    const action = { is: 'set kicker', kicker: 'Opinion' } as const;
    const { bulkId } = await value(bridge.call('articles.changeMany', { articleIds: ids.slice(0, 3), action }));
    const change = { type: 'article.kickerSet', articleId: ids[1] as never, was: 'Opinion', to: 'Event' } as const;
    await value(bridge.call('changes.commit', { commits: [commit(change)] }));
    const undone = await value(bridge.call('articles.undoMany', { bulkId: bulkId ?? '' }));
    expect(undone).toMatchObject({
      changed: 2,
      skipped: [{ id: ids[1], why: expect.stringContaining('changed elsewhere') }],
    });
    const { rows } = await list(bridge, { ...wholeArchive, filter: { ...everyArticle, kickers: ['Event'] } });
    expect(rows.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('gives nothing to take back where nothing was changed', async () => {
    const { bridge } = await archive();
    const action = { is: 'set kicker', kicker: 'News' } as const;
    expect(await value(bridge.call('articles.changeMany', { articleIds: ids, action }))).toMatchObject({
      bulkId: null,
      changed: 0,
    });
    const unknown = await bridge.call('articles.undoMany', { bulkId: '5d0c8a52-6a0f-4f53-9d2b-0c7c3f1e9a41' });
    expect(unknown).toMatchObject({ ok: false, code: 'missing' });
  });

  it('can be cancelled, and what was done by then stays and can be taken back', async () => {
    const { bridge } = await archive();
    bridge.on('progress', ({ workId, done, total }) => {
      if (done < total) void bridge.call('work.cancel', { workId });
    });
    const action = { is: 'add tag', tag: 'energy' } as const;
    const result = await value(bridge.call('articles.changeMany', { articleIds: ids, action }));
    expect(result.wasCancelled).toBe(true);
    expect(result.changed).toBeLessThan(90);
    const { total } = await list(bridge, { ...wholeArchive, query: 'tag:energy' });
    expect(total).toBe(result.changed);
    if (!result.bulkId) throw new Error('nothing was changed');
    await value(bridge.call('articles.undoMany', { bulkId: result.bulkId }));
    expect((await list(bridge, { ...wholeArchive, query: 'tag:energy' })).total).toBe(0);
  });

  it('is refused in a folder that is open read-only', async () => {
    const { folder, core } = await archive();
    await core.close();
    const bridge = await directBridge(await openDeskCore(folder, undefined, true));
    const action = { is: 'set kicker', kicker: 'Opinion' } as const;
    expect(await bridge.call('articles.changeMany', { articleIds: ids, action })).toMatchObject({ code: 'read-only' });
  });
});

describe('the slug of an article that goes out', () => {
  const out = article({ headline: 'Out', slug: 'lake', state: 'published' });
  const draft = article({ headline: 'In', slug: 'lake', state: 'ready' });
  const publish = (one: Article) =>
    commit({ type: 'article.stateSet', articleId: one.id, was: one.state, to: 'published' });

  it('is refused when another that is out has it', async () => {
    const { bridge } = await archive([out, draft]);
    const refused = await bridge.call('changes.commit', { commits: [publish(draft)] });
    expect(refused).toMatchObject({ ok: false, code: 'taken', message: expect.stringContaining('“Out”') });
    expect((await value(bridge.call('articles.get', { articleId: draft.id }))).article.state).toBe('ready');
    const slug = { type: 'article.slugSet', articleId: draft.id, was: 'lake', to: 'lake-2' } as const;
    expect(await bridge.call('changes.commit', { commits: [commit(slug), publish(draft)] })).toMatchObject({
      ok: true,
    });
  });

  it('is refused when another that is out had it', async () => {
    const moved = { ...out, slug: 'sea', formerSlugs: ['lake'] };
    const { bridge } = await archive([moved, draft]);
    expect(await bridge.call('changes.commit', { commits: [publish(draft)] })).toMatchObject({ code: 'taken' });
  });

  it('is refused to two that go out at once', async () => {
    const twin = article({ headline: 'Twin', slug: 'lake', state: 'ready' });
    const { bridge } = await archive([draft, twin]);
    expect(await bridge.call('changes.commit', { commits: [publish(draft), publish(twin)] })).toMatchObject({
      code: 'taken',
    });
  });

  it('may be that of one that was withdrawn, or is no more than a draft', async () => {
    const { bridge } = await archive([
      { ...out, state: 'withdrawn' },
      draft,
      article({ slug: 'lake', state: 'draft' }),
    ]);
    expect(await bridge.call('changes.commit', { commits: [publish(draft)] })).toMatchObject({ ok: true });
  });

  it('does not hinder anything else that is done to an archive which has it twice', async () => {
    // An archive may have been left so by an older Galley, whose files are read as they are.
    const folder = await newDesk();
    for (const one of [out, { ...draft, state: 'corrected' as const }]) {
      const file = documentFile(layoutOf(folder), { kind: 'article', id: one.id });
      await lay(file, JSON.stringify({ sequence: 0, historyBytes: 0, document: one }));
    }
    const bridge = await directBridge(await openDeskCore(folder));
    const headline = { type: 'article.headlineSet', articleId: out.id, was: 'Out', to: 'Outside' } as const;
    expect(await bridge.call('changes.commit', { commits: [commit(headline)] })).toMatchObject({ ok: true });
  });
});
