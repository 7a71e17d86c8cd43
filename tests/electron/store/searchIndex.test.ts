import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { indexEntryOf } from '../../../electron/store/indexEntry';
import { openSearchIndex, type SearchIndex } from '../../../electron/store/searchIndex';
import type { Article } from '../../../shared/model/article';
import { everyArticle } from '../../../shared/model/articleQuery';
import { bodyOfParagraphs, emptyBody } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { photo } from '../../builders/newsroom';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const lake = article();
const cafe = article({
  headline: 'Café Élan in Übersee',
  standfirst: '',
  byline: 'Aygün Əliyeva',
  body: bodyOfParagraphs(['', 'Кафе «Вода» открылось.', 'Second paragraph.']),
  state: 'draft',
  tags: ['heritage'],
  updatedAt: '2018-11-20T09:30:00.000Z',
});
const old = article({
  headline: 'The old tunnel',
  byline: '',
  body: emptyBody,
  state: 'withdrawn',
  updatedAt: '2017-01-01T00:00:00.000Z',
});

function filled(file = ':memory:', articles: readonly Article[] = [lake, cafe, old]): SearchIndex {
  const index = openSearchIndex(file);
  onTestFinished(() => index.close());
  for (const one of articles) index.put(indexEntryOf(one, 0));
  return index;
}

const found = (index: SearchIndex, query: string) =>
  index
    .list({ query, filter: everyArticle, order: 'last changed', offset: 0, limit: 50 })
    .rows.map(({ headline }) => headline);

describe('the catalogue', () => {
  it('lists the article changed last first, with all that a list shows', () => {
    const { total, rows } = filled().list({
      query: '',
      filter: everyArticle,
      order: 'last changed',
      offset: 0,
      limit: 50,
    });
    expect(total).toBe(3);
    expect(rows.map(({ id }) => id)).toEqual([cafe.id, lake.id, old.id]);
    expect(rows[0]).toEqual({
      id: cafe.id,
      slug: cafe.slug,
      kicker: cafe.kicker,
      headline: cafe.headline,
      teaser: 'Кафе «Вода» открылось.',
      language: 'en',
      state: 'draft',
      photoId: null,
      openChecks: 0,
      embargo: null,
      createdAt: cafe.createdAt,
      updatedAt: cafe.updatedAt,
    });
  });

  it('gives one part at a time, and tells how many there are in all', () => {
    const index = filled();
    const part = (offset: number) =>
      index.list({ query: '', filter: everyArticle, order: 'last changed', offset, limit: 2 });
    expect(part(0)).toMatchObject({ total: 3, rows: [{ id: cafe.id }, { id: lake.id }] });
    expect(part(2)).toMatchObject({ total: 3, rows: [{ id: old.id }] });
    expect(part(9)).toEqual({ total: 3, rows: [] });
  });

  it('gives those of one state alone, and counts all states', () => {
    const index = filled();
    expect(
      index.list({
        query: '',
        filter: { ...everyArticle, states: ['draft'] },
        order: 'last changed',
        offset: 0,
        limit: 9,
      }),
    ).toMatchObject({
      total: 1,
      rows: [{ id: cafe.id }],
    });
    expect(index.counts()).toEqual({
      draft: 1,
      'in review': 0,
      ready: 1,
      published: 0,
      corrected: 0,
      withdrawn: 1,
    });
  });

  it('replaces an article that was changed, old words and all', () => {
    const index = filled();
    const view = photo();
    const leadPhoto = { photoId: view.id, caption: '', credit: '', altText: '' };
    index.put(indexEntryOf({ ...lake, headline: 'Level of the Danube', leadPhoto }, 0));
    expect(index.list({ query: '', filter: everyArticle, order: 'last changed', offset: 0, limit: 9 }).total).toBe(3);
    expect(found(index, 'danube')).toEqual(['Level of the Danube']);
    expect(found(index, 'sevan')).toEqual([]);
    expect(index.summaries([lake.id])[0]?.photoId).toBe(view.id);
  });

  it('forgets an article that was removed, words and all', () => {
    const index = filled();
    index.remove(lake.id);
    index.remove(lake.id);
    expect(index.ids()).toEqual([cafe.id, old.id].sort());
    expect(found(index, 'sevan')).toEqual([]);
  });

  it('gives summaries in the order asked for, without those it does not have', () => {
    const index = filled(':memory:', [lake, cafe]);
    expect(index.summaries([cafe.id, old.id, lake.id]).map(({ id }) => id)).toEqual([cafe.id, lake.id]);
  });

  it('finds an article by its title, whatever the case, the quotes and the spaces', () => {
    const index = filled();
    expect(index.findByTitle('  CAFÉ élan in  Übersee ')?.id).toBe(cafe.id);
    expect(index.findByTitle('Cafe Elan in Ubersee')).toBeNull();
    expect(index.findByTitle('')).toBeNull();
  });

  it('finds the newest of two that bear a title, and one that stands before one that was withdrawn', () => {
    const [newer, gone] = ['2019', '2020'].map((year) =>
      article({
        byline: year,
        createdAt: `${year}-01-01T00:00:00.000Z`,
        state: year === '2020' ? 'withdrawn' : 'ready',
      }),
    );
    if (!newer || !gone) throw new Error('two articles are needed');
    expect(filled(':memory:', [gone, lake, newer]).findByTitle(lake.headline)?.id).toBe(newer.id);
  });

  it('remembers what a row was read from, until the article is changed', () => {
    const index = filled();
    expect(index.readFrom(old.id)).toBeUndefined();
    const from = { fileSize: 1, fileTime: 1_542_620_000_000, historySize: 3 };
    index.put(indexEntryOf(old, 0), from);
    expect(index.readFrom(old.id)).toEqual(from);
    index.stamp(lake.id, from);
    expect(index.readFrom(lake.id)).toEqual(from);
    index.put(indexEntryOf(lake, 0));
    expect(index.readFrom(lake.id)).toBeUndefined();
  });

  it('remembers of an article that is gone where that was seen', () => {
    const index = filled();
    const from = { fileSize: 0, fileTime: 0, historySize: 30 };
    index.remove(lake.id, from);
    expect(index.readFrom(lake.id)).toEqual(from);
    expect(index.ids()).not.toContain(lake.id);
    index.remove(cafe.id);
    expect(index.readFrom(cafe.id)).toBeUndefined();
  });

  it('does several writes as one, or none of them', () => {
    const index = filled(':memory:', []);
    const failing = () =>
      index.together(() => {
        index.put(indexEntryOf(lake, 0));
        throw new Error('half-way');
      });
    expect(failing).toThrow('half-way');
    expect(index.ids()).toEqual([]);
    index.together(() => {
      index.put(indexEntryOf(lake, 0));
      index.put(indexEntryOf(cafe, 0));
    });
    expect(index.ids()).toHaveLength(2);
  });
});

describe('searching', () => {
  it.each([
    ['a word of the headline', 'sevan', lake],
    ['a word begun', 'sev', lake],
    ['words of several places, in any order', 'petrosyan centimetres lake', lake],
    ['the author', 'Anna Petrosyan', lake],
    ['a tag', 'heritage', cafe],
    ['letters without their marks', 'cafe elan ubersee', cafe],
    ['capitals', 'CAFÉ', cafe],
    ['Cyrillic, in another case', 'ВОДА', cafe],
    ['letters composed another way', 'Cafe\u0301', cafe],
    ['a word among signs', '«вода»!', cafe],
  ])('finds by %s', (_what, query, expected) => {
    expect(found(filled(), query)).toEqual([expected.headline]);
  });

  it.each(['danube', 'sevan danube', '???', '“”', '-'])('finds nothing by %s', (query) => {
    expect(found(filled(), query)).toEqual([]);
  });

  it('finds all when only spaces were typed', () => {
    expect(found(filled(), '   ')).toHaveLength(3);
  });

  it.each([
    '"',
    'NEAR(lake',
    'headline:lake OR',
    'lake*',
    '(lake',
    "'; DROP TABLE words; --",
    'lake AND NOT',
    '{a b}:c',
    '\0lake',
  ])('takes %s for words, not for a command', (query) => {
    expect(() => found(filled(), query)).not.toThrow();
  });

  it('is not broken by anything that can be typed', () => {
    const index = filled();
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(fc.constantFrom('"', '*', ':', '(', ')', '^', '+', '-', ' ', 'AND', 'NEAR', 'lake', '\u0301', '\ud800'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const { total, rows } = index.list({
          query,
          filter: everyArticle,
          order: 'last changed',
          offset: 0,
          limit: 500,
        });
        expect(rows).toHaveLength(total);
      }),
      { numRuns: 1000 },
    );
    expect(index.ids()).toHaveLength(3);
  });
});
