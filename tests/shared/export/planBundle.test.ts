import { describe, expect, it } from 'vitest';
import { serializeManifest } from '../../../shared/export/manifest';
import type { Newsroom } from '../../../shared/export/newsroom';
import { planBundle } from '../../../shared/export/planBundle';
import { describeArticle } from '../../../shared/model/describeArticle';
import { listIdSchema } from '../../../shared/model/ids';
import { article, articleId } from '../../builders/article';
import { plan, sha256, textAt, theme } from '../../builders/bundle';
import { card, list } from '../../builders/list';
import { newsroom, photo, photoFiles, source } from '../../builders/newsroom';

const lake = article({ headline: 'Lake', createdAt: '2018-11-01T00:00:00.000Z' });
const dam = article({ headline: 'Dam', createdAt: '2018-11-02T00:00:00.000Z' });
const port = article({ headline: 'Port', state: 'withdrawn', createdAt: '2018-11-03T00:00:00.000Z' });
const popularId = listIdSchema.parse('popular');

describe('planBundle', () => {
  it('plans a page and data for each article and list, a front page and the style sheets', async () => {
    const { manifest } = await plan({ articles: [lake, dam], lists: [list()] });
    expect(manifest.files.map((file) => file.path)).toEqual([
      'article.css',
      'articles/dam.html',
      'articles/lake.html',
      'blocks.css',
      `data/articles/${lake.id}.json`,
      `data/articles/${dam.id}.json`,
      'data/lists/editors-choice.json',
      'front.css',
      'index.html',
      'style.css',
    ]);
    expect(manifest.articles).toContainEqual({
      id: lake.id,
      slug: 'lake',
      headline: 'Lake',
      state: 'ready',
      path: 'articles/lake.html',
    });
    expect(manifest.lists).toEqual([
      { id: 'editors-choice', title: 'Editor’s choice', path: 'data/lists/editors-choice.json' },
    ]);
  });

  it('gives each file its true length and sha256, which the manifest repeats', async () => {
    const { files, manifest } = await plan({ articles: [lake] });
    for (const { path, bytes, sha256: hash, content } of files) {
      if (content.is !== 'text') throw new Error('There is no photo here');
      expect([path, content.text.length, sha256(content.text)]).toEqual([path, bytes, hash]);
    }
    expect(manifest.files).toEqual(files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })));
  });

  it('plans the same bytes for the same newsroom, in whatever order its parts and their keys come', async () => {
    const lists = [list({ cards: [card({ articleId: lake.id })] }), list({ id: popularId, title: 'Popular' })];
    const backwards = <Value extends object>(value: Value): Value =>
      Object.fromEntries(Object.entries(value).reverse()) as Value;
    const one = await plan({ articles: [lake, dam, port], lists });
    const other = await plan({
      articles: [port, dam, lake].map(backwards),
      lists: lists.toReversed().map(backwards),
    });
    expect(other.files).toEqual(one.files);
    expect(serializeManifest(other.manifest)).toBe(serializeManifest(one.manifest));
  });

  it('keeps its place in the sequence while nothing changes, and moves on when something does', async () => {
    const first = (await plan({ articles: [lake] })).manifest;
    expect(serializeManifest((await plan({ articles: [lake] }, first)).manifest)).toBe(serializeManifest(first));
    const second = (await plan({ articles: [lake, dam] }, first)).manifest;
    expect(second).toMatchObject({ sequence: 2, base: first.id });
    expect((await plan({ articles: [lake, dam] }, second)).manifest).toEqual(second);
  });

  it('says why each file, article and list is in it', async () => {
    const choice = list({ cards: [card({ articleId: lake.id })] });
    const gone = article({ headline: 'Gone' });
    const previous = (await plan({ articles: [lake, gone], lists: [choice] })).manifest;
    const { summary } = await plan(
      {
        articles: [{ ...lake, headline: 'The lake' }, dam],
        lists: [choice, list({ id: popularId, title: 'Popular' })],
      },
      previous,
    );
    expect(summary.sequence).toBe(2);
    expect(Object.fromEntries(summary.files.map(({ path, reason }) => [path, reason]))).toEqual({
      'article.css': 'same',
      'articles/dam.html': 'new',
      'articles/lake.html': 'changed',
      'blocks.css': 'same',
      [`data/articles/${dam.id}.json`]: 'new',
      [`data/articles/${lake.id}.json`]: 'changed',
      'data/lists/editors-choice.json': 'changed',
      'data/lists/popular.json': 'new',
      'front.css': 'same',
      'index.html': 'changed',
      'style.css': 'same',
    });
    expect(summary.gone).toEqual(['articles/gone.html', `data/articles/${gone.id}.json`]);
    expect(summary.articles).toEqual([
      { id: dam.id, headline: 'Dam', state: 'ready', reason: 'new', mustMend: [] },
      { id: lake.id, headline: 'The lake', state: 'ready', reason: 'changed', mustMend: [] },
    ]);
    expect(summary.lists).toEqual([
      { id: 'editors-choice', title: 'Editor’s choice', cards: 1, reason: 'changed' },
      { id: 'popular', title: 'Popular', cards: 0, reason: 'new' },
    ]);
  });

  it('lets drafts go out and says that they are drafts', async () => {
    const { summary } = await plan({ articles: [{ ...lake, state: 'draft' }] });
    expect(summary.articles).toMatchObject([{ headline: 'Lake', state: 'draft' }]);
  });

  it('says with an article what the checks find must be mended in it', async () => {
    const { summary } = await plan({ articles: [lake, dam], mustMend: { [lake.id]: ['There is no headline yet.'] } });
    expect(Object.fromEntries(summary.articles.map(({ id, mustMend }) => [id, mustMend]))).toEqual({
      [lake.id]: ['There is no headline yet.'],
      [dam.id]: [],
    });
  });

  it('leaves withdrawn articles behind and says so', async () => {
    const { manifest, summary } = await plan({ articles: [lake, port] });
    expect(manifest.articles.map(({ id }) => id)).toEqual([lake.id]);
    expect(summary.stays).toEqual([{ headline: 'Port', why: 'It is withdrawn.' }]);
  });

  it('tells an article’s sources by name in its data', async () => {
    const service = source({ name: 'Hydrometeorological service' });
    const told = { ...lake, sources: [{ sourceId: service.id, role: 'official' as const, part: 'from' as const }] };
    const sources = { [service.id]: service };
    const planned = await plan({ articles: [told], sources });
    const data: unknown = JSON.parse(textAt(planned, `data/articles/${lake.id}.json`));
    const { notes: _notes, claims: _claims, waivers: _waivers, ...described } = describeArticle(told, sources);
    expect(data).toEqual(described);
    expect(data).toMatchObject({ sources: [{ source: { name: 'Hydrometeorological service' }, role: 'official' }] });
  });

  it('carries the renditions of each photo once, and never its original', async () => {
    const shown = photo();
    const leadPhoto = { photoId: shown.id, caption: '', credit: '', altText: '' };
    const { files } = await plan({
      articles: [
        { ...lake, leadPhoto },
        { ...dam, leadPhoto },
      ],
      photos: { [shown.id]: shown },
      photoFiles: { [shown.id]: photoFiles(shown) },
    });
    const renditions = photoFiles(shown);
    expect(files.filter((file) => file.content.is === 'photo')).toHaveLength(renditions.length);
    for (const rendition of renditions) {
      const { width, format, bytes, sha256: digest } = rendition;
      expect(files).toContainEqual({
        path: `photos/${shown.id}-${width}.${format === 'jpeg' ? 'jpg' : 'webp'}`,
        bytes,
        sha256: digest,
        content: { is: 'photo', photoId: shown.id, rendition },
      });
    }
  });

  it('prints the caption alone when a photo has no file, and says so', async () => {
    const shown = photo();
    const leadPhoto = { photoId: shown.id, caption: 'The lake from the road', credit: '', altText: '' };
    const planned = await plan({ articles: [{ ...lake, leadPhoto }], photos: { [shown.id]: shown } });
    expect(planned.summary.stays).toMatchObject([{ headline: 'Lake', why: expect.stringContaining('no file') }]);
    const page = textAt(planned, 'articles/lake.html');
    expect(page).toContain('The lake from the road');
    expect(page).not.toContain('<img');
  });

  it('fails on a mistake in the theme, naming its place', async () => {
    const broken = { ...(await theme()), 'article.liquid': 'one\n{{ headlin }}' };
    expect(planBundle(newsroom({ articles: [lake] }), broken, null, sha256)).toMatchObject({
      ok: false,
      code: 'template',
      message: expect.stringContaining('article.liquid, line 2: undefined variable: headlin.'),
    });
    const misnamed = { ...(await theme()), '../style.css': '' };
    expect(planBundle(newsroom(), misnamed, null, sha256)).toMatchObject({
      code: 'template',
      message: expect.stringContaining('“../style.css” is not a path inside a bundle'),
    });
  });

  it('plans a bundle of an empty newsroom', async () => {
    expect((await plan({})).manifest.files.map(({ path }) => path)).toEqual([
      'article.css',
      'blocks.css',
      'front.css',
      'index.html',
      'style.css',
    ]);
  });
});

describe('the cards of a planned bundle', () => {
  const cardsOf = async (given: Partial<Newsroom>) => {
    const planned = await plan(given);
    const data = JSON.parse(textAt(planned, 'data/lists/editors-choice.json'));
    return { planned, front: textAt(planned, 'index.html'), cards: data.cards, stays: planned.summary.stays };
  };

  it('lead to the page of their article, in its words where they have none of their own', async () => {
    const follows = card({ articleId: lake.id, kicker: 'Read this' });
    const { cards, front } = await cardsOf({ articles: [lake], lists: [list({ cards: [follows] })] });
    expect(cards).toEqual([
      { id: follows.id, articleId: lake.id, kicker: 'Read this', title: 'Lake', teaser: lake.standfirst },
    ]);
    expect(front).toContain('<a href="articles/lake.html">Lake</a>');
  });

  it('lead nowhere when they know only their text', async () => {
    const { cards, front } = await cardsOf({ lists: [list({ cards: [card({ title: 'Elsewhere' })] })] });
    expect(cards).toMatchObject([{ articleId: null, title: 'Elsewhere' }]);
    expect(front).toContain('<h3>Elsewhere</h3>');
  });

  it('keep only their own words when their article does not go out', async () => {
    const worded = card({ articleId: port.id, title: 'The port that was' });
    const { cards, front } = await cardsOf({ articles: [port], lists: [list({ cards: [worded] })] });
    expect(cards).toEqual([{ id: worded.id, articleId: null, kicker: '', title: 'The port that was', teaser: '' }]);
    expect(front).toContain('<h3>The port that was</h3>');
  });

  it('stay behind, named, when they would say nothing', async () => {
    const cards = [
      card({ articleId: port.id }),
      card({ articleId: articleId('gone'), teaser: 'A teaser' }),
      card({ teaser: 'Only a teaser' }),
    ];
    const { cards: printed, stays } = await cardsOf({ articles: [port], lists: [list({ cards })] });
    expect(printed).toEqual([]);
    expect(stays).toEqual([
      { headline: 'Port', why: 'It is withdrawn.' },
      { headline: 'Port', why: 'Its card on “Editor’s choice” has no title of its own, so it stays behind too.' },
      { headline: 'A teaser', why: 'This card on “Editor’s choice” leads to an article that is gone.' },
      { headline: 'Only a teaser', why: 'This card on “Editor’s choice” has no title.' },
    ]);
  });

  it('are all printed, even more than the list has slots for', async () => {
    const slots = { minimum: 1, maximum: 1 };
    const cards = [card({ title: 'One' }), card({ title: 'Two' })];
    const { cards: printed } = await cardsOf({ lists: [list({ slots, cards })] });
    expect(printed).toHaveLength(2);
  });

  it('stand under their article as related ones, and stay behind there alike', async () => {
    const related = [card({ articleId: dam.id }), card({ articleId: port.id })];
    const planned = await plan({ articles: [{ ...lake, related }, dam, port] });
    expect(textAt(planned, 'articles/lake.html')).toContain('<a href="../articles/dam.html">Dam</a>');
    expect(planned.summary.stays).toContainEqual({
      headline: 'Port',
      why: 'Its card under “Lake” has no title of its own, so it stays behind too.',
    });
  });
});
