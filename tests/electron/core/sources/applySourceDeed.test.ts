import { describe, expect, it, vi } from 'vitest';
import { directBridge } from '../../../../electron/core/directBridge';
import type { Bridge } from '../../../../shared/contract/bridge';
import type { Events } from '../../../../shared/contract/events';
import type { SourceDeed } from '../../../../shared/contract/sources';
import type { Article } from '../../../../shared/model/article';
import { article } from '../../../builders/article';
import { source } from '../../../builders/newsroom';
import { openDeskCore } from '../../../builders/openDesk';
import { claimOf, committed, deskWith, given, referring } from './sourcesDesk';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const site = source({ name: 'commonspace.eu', kind: 'own reporting' });
const reuters = source({ name: 'Reuters', kind: 'agency' });
const wire = source({ name: 'Reuters news', kind: 'agency' });

const stories = Array.from({ length: 90 }, (_, number) =>
  article({
    headline: `Story ${number}`,
    slug: `story-${number}`,
    sources: [referring(site), referring(wire, 'with')],
    sourceLine: number % 3 === 0 ? '' : 'commonspace.eu with Reuters news',
    createdAt: new Date(Date.UTC(2018, 10, 1) + number * 60_000).toISOString(),
  }),
);
const own = article({ headline: 'Own', slug: 'own', sources: [referring(wire)], sourceLine: 'a wire of Reuters News' });
const claiming = article({ headline: 'Claiming', slug: 'claiming', claims: [claimOf(wire)] });
const other = article({ headline: 'Other', slug: 'other', sources: [referring(reuters)], sourceLine: 'Reuters' });

const archive = () =>
  deskWith([
    ...[site, reuters, wire].map((one) => ({ type: 'source.added' as const, source: one })),
    ...[...stories, own, claiming, other].map((one) => ({ type: 'article.created' as const, article: one })),
  ]);

const rename: SourceDeed = { is: 'rename', sourceId: wire.id, name: 'The wire', printedAs: 'the wire' };
const merge: SourceDeed = { is: 'merge', from: [wire.id], into: reuters.id };

const read = async (bridge: Bridge, { id }: Article) =>
  (await given(bridge.call('articles.get', { articleId: id }))).article;
const names = async (bridge: Bridge) => (await given(bridge.call('sources.all', {}))).map(({ name }) => name).sort();

/** All articles as they are, but for the moment of their last change, which is one of taking back as well. */
async function allOf(bridge: Bridge): Promise<readonly Omit<Article, 'updatedAt'>[]> {
  const all = await Promise.all([...stories, own, claiming, other].map((one) => read(bridge, one)));
  return all.map(({ updatedAt: _, ...rest }) => rest);
}

describe('the uses of sources', () => {
  it('count the articles that name a source or claim something of it', async () => {
    const { bridge } = await archive();
    expect(await given(bridge.call('sources.uses', {}))).toEqual({ [site.id]: 90, [wire.id]: 92, [reuters.id]: 1 });
  });
});

describe('what a deed on sources would do', () => {
  it('is told of all articles, and shown of the newest', async () => {
    const { bridge } = await archive();
    const before = await allOf(bridge);
    const plan = await given(bridge.call('sources.plan', { deed: rename }));
    expect(plan).toMatchObject({ articles: 92, ownLines: 1 });
    expect(plan.effects[0]).toMatchObject({ article: { id: expect.any(String) } });
    const effect = plan.effects.find((one) => one.article.id === stories[89]?.id);
    expect(effect).toMatchObject({ was: 'commonspace.eu with Reuters news', now: 'commonspace.eu with the wire' });
    expect(plan.effects.find((one) => one.article.id === own.id)).toMatchObject({
      was: own.sourceLine,
      now: own.sourceLine,
    });
    expect(await allOf(bridge)).toEqual(before);
  });

  it('is refused for what cannot be done', async () => {
    const { bridge } = await archive();
    expect(await bridge.call('sources.plan', { deed: { ...rename, name: 'REUTERS' } })).toMatchObject({
      code: 'exists',
    });
    const gone: SourceDeed = { ...merge, from: [source({ name: 'Gone' }).id] };
    expect(await bridge.call('sources.plan', { deed: gone })).toMatchObject({ code: 'missing' });
    expect(await bridge.call('sources.apply', { deed: gone })).toMatchObject({ code: 'missing' });
  });
});

describe('renaming a source', () => {
  it('is true of every article at once, and can be taken back and done again', async () => {
    const { bridge } = await archive();
    const before = await allOf(bridge);
    const progress: Events['progress'][] = [];
    bridge.on('progress', (event) => progress.push(event));
    const { bulkId, changed, skipped } = await given(bridge.call('sources.apply', { deed: rename }));
    expect({ changed, skipped }).toEqual({ changed: 61, skipped: [] });
    expect(await names(bridge)).toEqual(['Reuters', 'The wire', 'commonspace.eu']);
    expect((await read(bridge, stories[1] as Article)).sourceLine).toBe('commonspace.eu with the wire');
    expect((await read(bridge, stories[0] as Article)).sourceLine).toBe('');
    expect((await read(bridge, own)).sourceLine).toBe(own.sourceLine);
    await vi.waitFor(() =>
      expect(progress.at(-1)).toMatchObject({ work: 'changing articles', done: 93, total: 93, canCancel: true }),
    );
    expect(await given(bridge.call('articles.undoMany', { bulkId: bulkId ?? '' }))).toMatchObject({ changed: 61 });
    expect(await names(bridge)).toEqual(['Reuters', 'Reuters news', 'commonspace.eu']);
    expect(await allOf(bridge)).toEqual(before);
    await given(bridge.call('articles.undoMany', { bulkId: bulkId ?? '' }));
    expect(await names(bridge)).toContain('The wire');
  });
});

describe('merging sources', () => {
  it('leaves one, in sources, claims and lines, and all of it can be taken back', async () => {
    const { bridge } = await archive();
    const before = await allOf(bridge);
    const { bulkId, changed } = await given(bridge.call('sources.apply', { deed: merge }));
    expect(changed).toBe(93);
    expect(await names(bridge)).toEqual(['Reuters', 'commonspace.eu']);
    expect(await given(bridge.call('sources.uses', {}))).toEqual({ [site.id]: 90, [reuters.id]: 93 });
    const story = await read(bridge, stories[1] as Article);
    expect(story.sources).toEqual([referring(site), { ...referring(wire, 'with'), sourceId: reuters.id }]);
    expect(story.sourceLine).toBe('commonspace.eu with Reuters');
    expect((await read(bridge, claiming)).claims).toEqual([{ ...claimOf(wire), sourceId: reuters.id }]);

    expect(await given(bridge.call('articles.undoMany', { bulkId: bulkId ?? '' }))).toMatchObject({ skipped: [] });
    expect(await names(bridge)).toEqual(['Reuters', 'Reuters news', 'commonspace.eu']);
    expect(await allOf(bridge)).toEqual(before);
  });

  it('that is cancelled keeps the source for those that still name it, and can be taken back', async () => {
    const { bridge } = await archive();
    bridge.on('progress', ({ work, workId, done, total }) => {
      if (work === 'changing articles' && done < total) void bridge.call('work.cancel', { workId });
    });
    const { bulkId, changed, wasCancelled } = await given(bridge.call('sources.apply', { deed: merge }));
    expect(wasCancelled).toBe(true);
    expect(changed).toBeLessThan(92);
    expect(await names(bridge)).toContain('Reuters news');
    await given(bridge.call('articles.undoMany', { bulkId: bulkId ?? '' }));
    expect(await given(bridge.call('sources.uses', {}))).toEqual({ [site.id]: 90, [wire.id]: 92, [reuters.id]: 1 });
  });

  it('is taken back as far as nobody has changed it since', async () => {
    const { bridge } = await archive();
    const { bulkId } = await given(bridge.call('sources.apply', { deed: merge }));
    const was = (await read(bridge, own)).sources;
    await committed(bridge, { type: 'article.sourcesSet', articleId: own.id, was, to: [] });
    expect(await given(bridge.call('articles.undoMany', { bulkId: bulkId ?? '' }))).toMatchObject({
      changed: 92,
      skipped: [{ id: own.id, headline: 'Own' }],
    });
  });

  it('is refused in a folder that is open read-only', async () => {
    const { folder, core } = await archive();
    await core.close();
    const bridge = await directBridge(await openDeskCore(folder, undefined, true));
    expect(await bridge.call('sources.apply', { deed: merge })).toMatchObject({ code: 'read-only' });
    expect(await given(bridge.call('sources.plan', { deed: merge }))).toMatchObject({ articles: 92 });
  });
});
