import { rm } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { layoutOf } from '../../../electron/store/layout';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { newDesk, openDesk } from '../../builders/openDesk';
import { galleyCommand, json } from './galleyCommand';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const galley = galleyCommand();

const lake = article({ headline: 'Level of Lake Sevan rises', state: 'published', slug: 'lake' });
const opinion = article({
  headline: 'A lake is no tap',
  slug: 'tap',
  kicker: 'Opinion',
  language: 'hy',
  tags: ['energy'],
  regions: ['EU plus'],
  state: 'draft',
  createdAt: '2018-11-21T09:30:00.000Z',
});

async function desk(): Promise<string> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  const made = [lake, opinion].map((one) => commit({ type: 'article.created', article: one }));
  await session.commit(made, 'a test');
  await session.close();
  return folder;
}

async function search(folder: string, ...words: readonly string[]) {
  const ended = await galley.run(['search', ...words, '--workspace', folder, '--json']);
  const { total, articles } = json(ended);
  return { total, found: articles.map(({ headline }: { headline: string }) => headline), articles };
}

describe('galley search', () => {
  it('finds articles, the newest first, and shows where the words stand', async () => {
    const folder = await desk();
    const { code, out } = await galley.run(['search', 'lake', '--workspace', folder]);
    expect(code).toBe(0);
    expect(out.split('\n\n')).toEqual([
      expect.stringMatching(
        new RegExp(`^A lake is no tap\n  ${opinion.id}  draft  Opinion  2018-11-21\n  The lake stands`),
      ),
      expect.stringMatching(new RegExp(`^Level of Lake Sevan rises\n  ${lake.id}  published  News  2018-11-19\n`)),
      '2 articles were found.\n',
    ]);
  });

  it('gives programs the parts that were found', async () => {
    const { total, articles } = await search(await desk(), 'centimetres', 'sevan');
    expect(total).toBe(1);
    expect(articles[0]).toMatchObject({ id: lake.id, slug: 'lake', state: 'published' });
    expect(articles[0].snippet).toContainEqual({ text: 'centimetres', isFound: true });
  });

  it.each([
    [['lake'], ['A lake is no tap', 'Level of Lake Sevan rises']],
    [['lak'], []],
    [['lak*'], ['A lake is no tap', 'Level of Lake Sevan rises']],
    [['kicker:opinion lake'], ['A lake is no tap']],
    [['"lake sevan"'], ['Level of Lake Sevan rises']],
    [['lake -sevan'], ['A lake is no tap']],
    [['lake', '--state', 'draft'], ['A lake is no tap']],
    [
      ['lake', '--state', 'draft', '--state', 'published'],
      ['A lake is no tap', 'Level of Lake Sevan rises'],
    ],
    [['lake', '--kicker', 'News'], ['Level of Lake Sevan rises']],
    [['lake', '--tag', 'energy'], ['A lake is no tap']],
    [['lake', '--region', 'EU plus'], ['A lake is no tap']],
    [['lake', '--language', 'hy'], ['A lake is no tap']],
    [['lake', '--from', '2018-11-20'], ['A lake is no tap']],
    [['lake', '--to', '2018-11-20'], ['Level of Lake Sevan rises']],
  ])('finds by %j', async (words, expected) => {
    const { found } = await search(await desk(), ...words);
    expect(found).toEqual(expected);
  });

  it('shows no more than was asked for, and says how many there are', async () => {
    const folder = await desk();
    const { out } = await galley.run(['search', 'lake', '--limit', '1', '--workspace', folder]);
    expect(out).toMatch(/2 articles were found\. These are the newest 1; --limit shows more\.\n$/);
    expect((await galley.run(['search', 'danube', '--workspace', folder])).out).toBe('Nothing was found.\n');
  });

  it.each([
    [['lake', '--state', 'nonsense'], 'A state is one of: draft'],
    [['lake', '--from', 'monday'], 'A day is written as 2018-11-19.'],
    [['lake', '--language', '!!'], 'A language is a tag'],
    [['lake', '--limit', '0'], 'whole number'],
    [[], 'missing required argument'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, out, err } = await galley.run(['search', ...words, '--workspace', await desk()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('galley reindex', () => {
  it('makes the index anew, and says how many articles it has', async () => {
    const folder = await desk();
    await rm(layoutOf(folder).index);
    const { code, out } = await galley.run(['reindex', '--workspace', folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/^2 articles were indexed in [\d.]+ s\.\n$/);
    expect(json(await galley.run(['reindex', '--workspace', folder, '--json']))).toEqual({
      articles: 2,
      isWhole: true,
    });
    expect((await search(folder, 'lake')).total).toBe(2);
  });

  it('leaves a folder alone that another Galley writes in', async () => {
    const folder = await desk();
    await openDesk(folder);
    const { code, err } = await galley.run(['reindex', '--workspace', folder]);
    expect(code).toBe(1);
    expect(err).toContain('Only one may write at a time');
  });
});
