import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import { slugChanges } from '../../../shared/changes/slugChanges';
import type { Article } from '../../../shared/model/article';
import { emptyState } from '../../../shared/model/state';
import { article } from '../../builders/article';

function slugsAfter(start: Article, to: string, settled?: string): Pick<Article, 'slug' | 'formerSlugs'> {
  const changed = applyChanges(
    { ...emptyState, articles: { [start.id]: start } },
    slugChanges(start, to, settled ?? start.slug),
  );
  if (!changed.ok) throw new Error(changed.message);
  const { slug, formerSlugs } = changed.value.articles[start.id] ?? start;
  return { slug, formerSlugs };
}

describe('another slug', () => {
  it('leaves nothing behind of an article that nobody has read', () => {
    for (const state of ['draft', 'in review', 'ready'] as const) {
      expect(slugsAfter(article({ state, slug: 'lake' }), 'sevan')).toEqual({ slug: 'sevan', formerSlugs: [] });
    }
  });

  it('leaves a way on from the one that readers know', () => {
    for (const state of ['published', 'corrected', 'withdrawn'] as const) {
      expect(slugsAfter(article({ state, slug: 'lake' }), 'sevan')).toEqual({ slug: 'sevan', formerSlugs: ['lake'] });
    }
  });

  it('leads no former slug in a circle', () => {
    const start = article({ state: 'published', slug: 'sevan', formerSlugs: ['lake', 'water'] });
    expect(slugsAfter(start, 'lake')).toEqual({ slug: 'lake', formerSlugs: ['water', 'sevan'] });
    expect(slugsAfter({ ...start, state: 'draft' }, 'lake')).toEqual({ slug: 'lake', formerSlugs: ['water'] });
  });

  it('keeps what readers know, and nothing of what stood there while it was written', () => {
    const start = article({ state: 'published', slug: 'lake' });
    const written = { ...start, ...slugsAfter(start, 'lake-s') };
    expect(slugsAfter(written, 'lake-se', 'lake')).toEqual({ slug: 'lake-se', formerSlugs: ['lake'] });
    expect(slugsAfter(written, 'lake', 'lake')).toEqual({ slug: 'lake', formerSlugs: [] });
  });

  it('is nothing when it is the same', () => {
    expect(slugChanges(article({ state: 'published', slug: 'lake' }), 'lake')).toEqual([]);
  });
});
