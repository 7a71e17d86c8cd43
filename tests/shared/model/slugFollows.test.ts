import { describe, expect, it } from 'vitest';
import { isMadeOf, slugFollows } from '../../../shared/model/slugFollows';

describe('slugFollows', () => {
  it('lets the slug of a draft go with its headline while the headline made it', () => {
    expect(
      slugFollows({ state: 'draft', headline: 'Level of Lake Sevan rises', slug: 'level-of-lake-sevan-rises' }),
    ).toBe(true);
  });

  it('leaves a slug alone that was set by hand', () => {
    expect(slugFollows({ state: 'draft', headline: 'Level of Lake Sevan rises', slug: 'lake-sevan' })).toBe(false);
  });

  it('leaves the slug alone of anything that is no draft any more', () => {
    const article = { headline: 'Lake Sevan', slug: 'lake-sevan' };
    expect(slugFollows({ ...article, state: 'ready' })).toBe(false);
    expect(slugFollows({ ...article, state: 'published' })).toBe(false);
  });

  it('lets the slug of a new article without a headline follow its first headline', () => {
    expect(slugFollows({ state: 'draft', headline: '', slug: 'article' })).toBe(true);
  });

  it('knows a slug that had to take a number as one that the headline made', () => {
    expect(slugFollows({ state: 'draft', headline: 'Lake Sevan', slug: 'lake-sevan-2' })).toBe(true);
    expect(isMadeOf('Report 2', 'report-2')).toBe(true);
    expect(isMadeOf('Lake Sevan', 'lake-sevan-rises')).toBe(false);
    expect(isMadeOf('Lake Sevan', 'lake-sevan-02')).toBe(false);
    expect(isMadeOf('Lake Sevan', 'lake')).toBe(false);
  });
});
