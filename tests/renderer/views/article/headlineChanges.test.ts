import { describe, expect, it } from 'vitest';
import { headlineChanges } from '../../../../renderer/views/article/headlineChanges';
import { applyChanges } from '../../../../shared/changes/applyChange';
import type { Article } from '../../../../shared/model/article';
import { emptyState } from '../../../../shared/model/state';
import { article } from '../../../builders/article';

/** The headline and slug after each of the headlines has been typed. */
function typed(start: Article, ...headlines: readonly string[]): Pick<Article, 'headline' | 'slug'> {
  const end = headlines.reduce((current, headline) => {
    const after = applyChanges(
      { ...emptyState, articles: { [current.id]: current } },
      headlineChanges(current, headline),
    );
    if (!after.ok) throw new Error(after.message);
    return after.value.articles[current.id] ?? current;
  }, start);
  return { headline: end.headline, slug: end.slug };
}

describe('headlineChanges', () => {
  it('takes the slug of a draft along, letter by letter', () => {
    const start = article({ state: 'draft', headline: '', slug: 'article' });
    expect(typed(start, 'L', 'La', 'Lake', 'Lake ', 'Lake Sevan')).toEqual({
      headline: 'Lake Sevan',
      slug: 'lake-sevan',
    });
  });

  it('finds the way back when a headline is emptied and written anew', () => {
    const start = article({ state: 'draft', headline: 'Lake Sevan', slug: 'lake-sevan' });
    expect(typed(start, '', 'Gori')).toEqual({ headline: 'Gori', slug: 'gori' });
  });

  it('leaves a slug alone that was set by hand', () => {
    const start = article({ state: 'draft', headline: 'Lake Sevan', slug: 'the-lake' });
    expect(typed(start, 'Lake Sevan rises')).toEqual({ headline: 'Lake Sevan rises', slug: 'the-lake' });
  });

  it('leaves the address alone of an article that readers have', () => {
    const start = article({ state: 'published', headline: 'Lake Sevan', slug: 'lake-sevan' });
    expect(typed(start, 'Lake Sevan rises').slug).toBe('lake-sevan');
  });

  it('says nothing of a slug that stays the same', () => {
    const start = article({ state: 'draft', headline: 'Lake Sevan', slug: 'lake-sevan' });
    expect(headlineChanges(start, 'Lake Sevan!').map(({ type }) => type)).toEqual(['article.headlineSet']);
  });

  it('keeps the number of a slug as long as the words are the same, and drops it with them', () => {
    const start = article({ state: 'draft', headline: 'Lake Sevan', slug: 'lake-sevan-2' });
    expect(typed(start, 'Lake Sevan!').slug).toBe('lake-sevan-2');
    expect(typed(start, 'Lake Sevan rises').slug).toBe('lake-sevan-rises');
  });

  it('writes a number of the headline itself, and takes it away again', () => {
    const start = article({ state: 'draft', headline: 'Report', slug: 'report' });
    expect(typed(start, 'Report 2').slug).toBe('report-2');
    expect(typed(start, 'Report 2', 'Report').slug).toBe('report');
  });
});
