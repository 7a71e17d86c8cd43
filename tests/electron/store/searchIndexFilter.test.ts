import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ArchiveQuery } from '../../../electron/store/archiveQuery';
import { indexEntryOf } from '../../../electron/store/indexEntry';
import { openSearchIndex, type SearchIndex } from '../../../electron/store/searchIndex';
import { type Article, articleStates } from '../../../shared/model/article';
import { type ArticleFilter, articleOrders, everyArticle, wholeArchive } from '../../../shared/model/articleQuery';
import { bodyOfParagraphs, emptyBody } from '../../../shared/model/body';
import { sourceIdSchema } from '../../../shared/model/ids';
import { article } from '../../builders/article';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const turan = sourceIdSchema.parse('turan');
const short = { standfirst: '', body: emptyBody } as const;
const lake = article({
  ...short,
  headline: 'The lake rises',
  kicker: 'News',
  tags: ['water', 'energy'],
  regions: ['South Caucasus'],
  state: 'published',
  createdAt: '2018-11-19T09:30:00.000Z',
  updatedAt: '2018-11-22T23:59:59.000Z',
});
const opinion = article({
  ...short,
  headline: 'A lake is no tap',
  kicker: 'Monday Commentary',
  tags: ['Water'],
  regions: ['South Caucasus', 'EU plus'],
  state: 'in review',
  language: 'hy',
  createdAt: '2018-11-20T09:30:00.000Z',
  updatedAt: '2018-11-20T09:30:00.000Z',
});
const tunnel = article({
  ...short,
  headline: 'Élan for the tunnel',
  kicker: 'News',
  tags: ['energy'],
  regions: [],
  sources: [{ sourceId: turan, role: 'agency', part: 'from' }],
  state: 'draft',
  createdAt: '2018-11-21T09:30:00.000Z',
  updatedAt: '2018-11-21T00:00:00.000Z',
});

function filled(articles: readonly Article[] = [lake, opinion, tunnel]): SearchIndex {
  const index = openSearchIndex(':memory:');
  onTestFinished(() => index.close());
  for (const one of articles) index.put(indexEntryOf(one, one.id === tunnel.id ? 2 : 0));
  return index;
}

const found = (given: Partial<ArticleFilter>, query: Partial<ArchiveQuery> = {}, index = filled()) => {
  const asked = { ...wholeArchive, order: 'newest', ...query, filter: { ...everyArticle, ...given } } as const;
  const { total, rows } = index.list({ ...asked, offset: 0, limit: 50 });
  expect(rows).toHaveLength(total);
  expect(index.found(asked)).toEqual(rows.map(({ id }) => id));
  return rows.map(({ headline }) => headline);
};
const heads = (...articles: readonly Article[]) => articles.map(({ headline }) => headline);

describe('filtering the archive', () => {
  it.each<[string, Partial<ArticleFilter>, readonly Article[]]>([
    ['a state', { states: ['published'] }, [lake]],
    ['one of several states', { states: ['draft', 'published'] }, [tunnel, lake]],
    ['a kicker', { kickers: ['News'] }, [tunnel, lake]],
    ['a kicker that no article has', { kickers: ['Event'] }, []],
    ['a region', { regions: ['EU plus'] }, [opinion]],
    ['a tag, in this case alone', { tags: ['water'] }, [lake]],
    ['one of several tags', { tags: ['water', 'Water'] }, [opinion, lake]],
    ['a source', { sourceIds: [turan] }, [tunnel]],
    ['a language', { languages: ['hy'] }, [opinion]],
    ['what is still missing', { hasOpenChecks: true }, [tunnel]],
    ['nothing being missing', { hasOpenChecks: false }, [opinion, lake]],
    ['the day of the last change', { changedFrom: '2018-11-20', changedTo: '2018-11-21' }, [tunnel, opinion]],
    ['the day of the last change, to its last second', { changedTo: '2018-11-22' }, [tunnel, opinion, lake]],
    ['several things that must all hold', { kickers: ['News'], tags: ['energy'], states: ['draft'] }, [tunnel]],
  ])('is done by %s', (_what, filter, expected) => {
    expect(found(filter)).toEqual(heads(...expected));
    // Words are asked for by another way, which must agree.
    expect(found(filter, { query: 'the* ' })).toEqual(heads(...expected.filter((one) => one !== opinion)));
    for (const order of articleOrders) {
      expect(found(filter, { order }).toSorted()).toEqual(heads(...expected).toSorted());
    }
  });

  it('keeps to the articles that are on the lists', () => {
    expect(found({}, { onLists: [tunnel.id, lake.id] })).toEqual(heads(tunnel, lake));
    expect(found({ tags: ['water'] }, { onLists: [tunnel.id, lake.id], query: 'lake' })).toEqual(heads(lake));
    expect(found({}, { onLists: [] })).toEqual([]);
  });

  it('follows an article that is changed', () => {
    const index = filled();
    index.put(indexEntryOf({ ...lake, state: 'withdrawn', tags: [] }, 0));
    expect(found({ tags: ['water'] }, {}, index)).toEqual([]);
    expect(found({ states: ['withdrawn'] }, {}, index)).toEqual(heads(lake));
    expect(index.counts()).toMatchObject({ published: 0, withdrawn: 1 });
  });
});

describe('asking for a field', () => {
  it.each([
    ['kicker:"monday commentary"', [opinion]],
    ['kicker:mon', [opinion]],
    ['headline:lake ', [opinion, lake]],
    ['tag:water ', [opinion, lake]],
    ['region:eu ', [opinion]],
    ['source:turan ', [tunnel]],
    ['state:published ', [lake]],
    ['state:"in review"', [opinion]],
    ['state:pub', [lake]],
    ['-state:published lake', [opinion]],
    ['language:hy ', [opinion]],
    ['byline:petrosyan tunnel', [tunnel]],
    ['body:tunnel ', []],
    ['state:nonsense ', []],
    ['-lake', [tunnel]],
    ['"the lake"', [lake]],
    ['-"the lake" lake', [opinion]],
    ['lake rises "is no', []],
  ])('finds by %s', (query, expected) => {
    expect(found({}, { query })).toEqual(heads(...expected));
  });

  it('does not find states and languages where words are looked for', () => {
    expect(found({}, { query: 'published' })).toEqual([]);
    expect(found({}, { query: 'hy' })).toEqual([]);
  });
});

describe('the order of the archive', () => {
  it.each([
    ['last changed', [lake, tunnel, opinion]],
    ['first changed', [opinion, tunnel, lake]],
    ['newest', [tunnel, opinion, lake]],
    ['oldest', [lake, opinion, tunnel]],
    ['headline', [opinion, tunnel, lake]],
    ['kicker', [opinion, lake, tunnel]],
    ['state', [tunnel, opinion, lake]],
  ] as const)('is by %s', (order, expected) => {
    expect(found({}, { order })).toEqual(heads(...expected));
    expect(found({}, { order, query: 'anna' })).toEqual(heads(...expected));
  });

  it('is the same whichever way an archive of any size is gone through, part by part', () => {
    const index = openSearchIndex(':memory:');
    onTestFinished(() => index.close());
    const many = Array.from({ length: 2300 }, (_, number) =>
      article({
        headline: `Story ${number % 700}`,
        byline: `Author ${number}`,
        standfirst: number % 3 === 0 ? 'conference' : 'congress',
        body: bodyOfParagraphs([number % 2 === 0 ? 'even' : 'odd']),
        state: articleStates[number % articleStates.length] ?? 'draft',
        createdAt: new Date(Date.UTC(2018, 0, 1) + number * 3_600_000).toISOString(),
        updatedAt: new Date(Date.UTC(2019, 0, 1) + ((number * 7919) % 2300) * 60_000).toISOString(),
      }),
    );
    index.together(() => {
      for (const one of many) index.put(indexEntryOf(one, 0));
    });
    for (const order of articleOrders) {
      for (const query of ['', 'story', 'conf', 'even con', '-even']) {
        const asked = { ...wholeArchive, query, order };
        const parts: string[] = [];
        for (let offset = 0; ; offset += 500) {
          const { total, rows } = index.list({ ...asked, offset, limit: 500 });
          parts.push(...rows.map(({ id }) => id));
          expect(total).toBe(index.found(asked).length);
          if (rows.length === 0) break;
        }
        expect(parts, `${order} ${query}`).toEqual(index.found(asked));
        expect(new Set(parts).size).toBe(parts.length);
      }
    }
  });
});

describe('the facets of the archive', () => {
  const facets = (given: Partial<ArticleFilter>, query = '') =>
    filled().facets({ ...wholeArchive, query, filter: { ...everyArticle, ...given } });

  it('count the articles of each value, the most frequent first', () => {
    expect(facets({})).toEqual({
      states: [
        { value: 'draft', count: 1 },
        { value: 'in review', count: 1 },
        { value: 'published', count: 1 },
      ],
      kickers: [
        { value: 'News', count: 2 },
        { value: 'Monday Commentary', count: 1 },
      ],
      regions: [
        { value: 'South Caucasus', count: 2 },
        { value: 'EU plus', count: 1 },
      ],
      tags: [
        { value: 'energy', count: 2 },
        { value: 'Water', count: 1 },
        { value: 'water', count: 1 },
      ],
      sourceIds: [{ value: 'turan', count: 1 }],
      languages: [
        { value: 'en', count: 2 },
        { value: 'hy', count: 1 },
      ],
    });
  });

  it('count those alone that are found', () => {
    expect(facets({}, 'lake').tags).toEqual([
      { value: 'Water', count: 1 },
      { value: 'energy', count: 1 },
      { value: 'water', count: 1 },
    ]);
    expect(facets({}, '???').tags).toEqual([]);
  });

  it('leave the filter of a field out of its own, so that another value can be chosen beside it', () => {
    const { kickers, tags } = facets({ kickers: ['News'], changedFrom: '2018-11-22' });
    expect(tags).toEqual([
      { value: 'energy', count: 1 },
      { value: 'water', count: 1 },
    ]);
    expect(kickers).toEqual([{ value: 'News', count: 1 }]);
    expect(facets({ kickers: ['News'] }).kickers).toHaveLength(2);
  });

  it('are what the articles say after any changes', () => {
    const index = filled([]);
    const headline = fc.constantFrom('one', 'two', 'three');
    const given = fc.record({ headline, tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), isGone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 12 }), (changes) => {
        const kept = new Map<string, readonly string[]>();
        for (const { headline: name, tags, isGone } of changes) {
          const one = { ...article({ headline: name }), tags };
          if (isGone) index.remove(one.id);
          else index.put(indexEntryOf(one, 0));
          if (isGone) kept.delete(name);
          else kept.set(name, tags);
        }
        const counts = ['a', 'b', 'c']
          .map((value) => ({ value, count: [...kept.values()].filter((tags) => tags.includes(value)).length }))
          .filter(({ count }) => count > 0)
          .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
        expect(index.facets(wholeArchive).tags).toEqual(counts);
        for (const name of ['one', 'two', 'three']) index.remove(article({ headline: name }).id);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the slugs of the archive', () => {
  it('are known of whoever has or had them', () => {
    const index = filled([lake]);
    index.put(indexEntryOf({ ...opinion, slug: 'second', formerSlugs: ['first', lake.slug] }, 0));
    expect(index.slugHolders('first')).toEqual([{ id: opinion.id, state: 'in review' }]);
    expect(index.slugHolders(lake.slug).map(({ id }) => id)).toEqual([lake.id, opinion.id]);
    index.put(indexEntryOf({ ...opinion, slug: 'third' }, 0));
    expect(index.slugHolders('first')).toEqual([]);
    index.remove(lake.id);
    expect(index.slugHolders(lake.slug)).toEqual([]);
  });
});

describe('writes that are gathered', () => {
  it('can be found before they are settled, and are there after', () => {
    const index = filled([]);
    index.gather();
    index.put(indexEntryOf(lake, 0));
    expect(found({}, { query: 'lake' }, index)).toEqual(heads(lake));
    index.settle();
    index.settle();
    expect(found({ tags: ['water'] }, {}, index)).toEqual(heads(lake));
  });

  it('are lost together when one of them fails', () => {
    const index = filled([]);
    index.gather();
    index.put(indexEntryOf(lake, 0));
    const failing = () =>
      index.together(() => {
        throw new Error('half-way');
      });
    expect(failing).toThrow('half-way');
    expect(index.ids()).toEqual([]);
    expect(index.counts()).toMatchObject({ published: 0 });
  });
});
