import type { Article } from './article';
import { slugOf } from './slug';

/**
 * Whether the slug goes with the headline when that is changed: only in a draft, and only while it is what the headline
 * makes by itself. A slug that was set by hand, or that has been sent out, stays as it is.
 */
export function slugFollows(article: Pick<Article, 'state' | 'slug' | 'headline'>): boolean {
  return article.state === 'draft' && article.slug === slugOf(article.headline);
}
