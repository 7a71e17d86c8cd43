import { describe, expect, it } from 'vitest';
import { curatedListSchema } from '../../../shared/model/curatedList';
import { describeArticle } from '../../../shared/model/describeArticle';
import { readingTime } from '../../../shared/model/readingTime';
import { resolveCard } from '../../../shared/model/resolveCard';
import { article, articleId } from '../../builders/article';
import { card, list } from '../../builders/list';
import { source } from '../../builders/newsroom';

describe('a card as it is printed', () => {
  const printed = { kicker: 'News', headline: 'Lake rises', teaser: 'Two wet winters.' };
  const following = card({ articleId: articleId('lake') });

  it('has the texts of its article', () => {
    expect(resolveCard(following, printed)).toMatchObject({
      kicker: 'News',
      title: 'Lake rises',
      teaser: 'Two wet winters.',
    });
  });

  it('has its own texts where it has them, even empty ones', () => {
    expect(resolveCard({ ...following, title: 'Water', teaser: '' }, printed)).toMatchObject({
      kicker: 'News',
      title: 'Water',
      teaser: '',
    });
  });

  it('has nothing but its own texts when the article is gone', () => {
    expect(resolveCard({ ...following, title: 'Water' }, undefined)).toMatchObject({
      kicker: '',
      title: 'Water',
      teaser: '',
    });
  });
});

describe('a curated list', () => {
  const fits = (given: object) => curatedListSchema.safeParse({ ...list(), ...given }).success;

  it('may have more cards than it has room for while it is edited', () => {
    const cards = ['a', 'b', 'c'].map((title) => card({ title }));
    expect(fits({ slots: { minimum: 1, maximum: 2 }, cards })).toBe(true);
  });

  it('cannot want more cards than it has room for, nor room for none', () => {
    expect(fits({ slots: { minimum: 3, maximum: 2 } })).toBe(false);
    expect(fits({ slots: { minimum: 0, maximum: 0 } })).toBe(false);
    expect(fits({ slots: { minimum: 0.5, maximum: 2 } })).toBe(false);
  });

  it('has a title', () => {
    expect(fits({ title: '' })).toBe(false);
  });
});

describe('an article as it is told to others', () => {
  it('names its sources, and by their id those that are gone', () => {
    const known = source({ name: 'EcoLur' });
    const gone = source({ name: 'Gone' });
    const told = describeArticle(
      article({
        sources: [
          { sourceId: known.id, role: 'other media', part: 'from' },
          { sourceId: gone.id, role: 'document', part: 'from' },
        ],
      }),
      { [known.id]: known },
    );
    expect(told.sources).toEqual([
      { source: { id: known.id, name: 'EcoLur' }, role: 'other media', part: 'from' },
      { source: { id: gone.id, name: gone.id }, role: 'document', part: 'from' },
    ]);
  });
});

describe('the time that a text takes to read', () => {
  it('is a minute at least, and whole', () => {
    expect([0, 100, 220, 400, 2200].map(readingTime)).toEqual([1, 1, 1, 2, 10]);
  });
});
