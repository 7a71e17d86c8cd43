import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFields } from '../../../shared/changes/articleFields';
import { sameValue } from '../../../shared/changes/sameValue';
import { compareArticles } from '../../../shared/compare/compareArticles';
import type { Article } from '../../../shared/model/article';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { cardIdSchema, photoIdSchema, sourceIdSchema } from '../../../shared/model/ids';
import { anyArticle } from '../../builders/arbitraryState';
import { article } from '../../builders/article';
import { digitsOf } from '../../builders/digits';

const fieldsOf = (given: Partial<Article>, changed: Partial<Article>) => {
  const before = article(given);
  return compareArticles(before, { ...before, ...changed }).fields;
};

describe('the comparison of two articles', () => {
  it('has every field that differs and no other', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (one, other) => {
        const differing = Object.values(articleFields).filter((field) => !sameValue(one[field], other[field]));
        const told: readonly string[] = compareArticles(one, other).fields.map(({ field }) => field);
        expect([...told].sort()).toEqual([...differing].sort());
      }),
    );
  });

  it('of an article with itself has none, and its body is the same', () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        const { fields, body } = compareArticles(one, { ...one, updatedAt: '2020-01-01T00:00:00.000Z' });
        expect(fields).toEqual([]);
        expect(body.summary.isSame).toBe(true);
      }),
    );
  });

  it('tells the fields in the order of the page, and the body by itself', () => {
    const before = article();
    const { fields, body } = compareArticles(before, {
      ...before,
      tags: [],
      standfirst: '',
      headline: 'Lake Sevan falls',
      body: bodyOfParagraphs(['Nobody had expected it.']),
    });
    expect(fields.map(({ field }) => field)).toEqual(['headline', 'standfirst', 'tags']);
    expect(body.summary).toMatchObject({ isSame: false, wordsDeleted: 10 });
  });
});

describe('a field of an article', () => {
  it('that is text is compared by its words', () => {
    expect(fieldsOf({ headline: 'Lake Sevan rises' }, { headline: 'Lake Sevan falls' })).toEqual([
      {
        of: 'text',
        field: 'headline',
        segments: [
          { is: 'same', text: 'Lake Sevan ' },
          { is: 'deleted', text: 'rises' },
          { is: 'inserted', text: 'falls' },
        ],
      },
    ]);
  });

  it('that is set as a whole is told as it was and as it is', () => {
    expect(
      fieldsOf({ state: 'ready', embargo: null }, { state: 'published', embargo: '2018-11-20T06:00:00.000Z' }),
    ).toEqual([
      { of: 'value', field: 'state', was: 'ready', now: 'published' },
      { of: 'value', field: 'embargo', was: null, now: '2018-11-20T06:00:00.000Z' },
    ]);
  });

  it('that is a list is told by what came, went and moved', () => {
    expect(
      fieldsOf({ tags: ['water', 'coast', 'fish', 'trade'] }, { tags: ['sheep', 'trade', 'water', 'coast'] }),
    ).toEqual([
      {
        of: 'list',
        field: 'tags',
        entries: [
          { is: 'inserted', entry: 'sheep' },
          { is: 'moved', entry: 'trade' },
          { is: 'same', entry: 'water' },
          { is: 'same', entry: 'coast' },
          { is: 'deleted', entry: 'fish' },
        ],
      },
    ]);
  });

  it('that is a list of things knows a thing again that says something else', () => {
    const [ministry, agency] = ['ministry', 'agency'].map((id) => sourceIdSchema.parse(id));
    if (!ministry || !agency) throw new Error('the sources have ids');
    const card = { id: cardIdSchema.parse('one'), articleId: null, kicker: null, title: 'Old', teaser: null };
    expect(
      fieldsOf(
        { sources: [{ sourceId: ministry, role: 'official', part: 'from' }], related: [card] },
        {
          sources: [
            { sourceId: agency, role: 'agency', part: 'from' },
            { sourceId: ministry, role: 'document', part: 'from' },
          ],
          related: [{ ...card, title: 'New' }],
          corrections: [{ date: '2018-11-20', text: 'The lake rose by nine centimetres, not ten.' }],
        },
      ),
    ).toEqual([
      {
        of: 'list',
        field: 'sources',
        entries: [
          { is: 'inserted', entry: { sourceId: agency, role: 'agency', part: 'from' } },
          {
            is: 'changed',
            was: { sourceId: ministry, role: 'official', part: 'from' },
            entry: { sourceId: ministry, role: 'document', part: 'from' },
          },
        ],
      },
      {
        of: 'list',
        field: 'corrections',
        entries: [
          { is: 'inserted', entry: { date: '2018-11-20', text: 'The lake rose by nine centimetres, not ten.' } },
        ],
      },
      { of: 'list', field: 'related', entries: [{ is: 'changed', was: card, entry: { ...card, title: 'New' } }] },
    ]);
  });

  it('that is a list may hold one thing twice', () => {
    expect(fieldsOf({ tags: ['water', 'water'] }, { tags: ['water'] })).toMatchObject([
      {
        entries: [
          { is: 'same', entry: 'water' },
          { is: 'deleted', entry: 'water' },
        ],
      },
    ]);
  });

  it('that is the lead photo is compared text by text', () => {
    const was = { photoId: photoIdSchema.parse(digitsOf('lake', 64)), caption: 'The lake', credit: 'AFP', altText: '' };
    expect(fieldsOf({ leadPhoto: was }, { leadPhoto: { ...was, caption: 'The cold lake' } })).toEqual([
      {
        of: 'photo',
        field: 'leadPhoto',
        was,
        now: { ...was, caption: 'The cold lake' },
        texts: [
          {
            part: 'caption',
            segments: [
              { is: 'same', text: 'The ' },
              { is: 'inserted', text: 'cold ' },
              { is: 'same', text: 'lake' },
            ],
          },
        ],
      },
    ]);
    expect(fieldsOf({ leadPhoto: null }, { leadPhoto: was })).toMatchObject([
      { was: null, now: was, texts: [{ part: 'caption' }, { part: 'credit' }] },
    ]);
  });
});
