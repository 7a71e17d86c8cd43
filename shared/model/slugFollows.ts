import type { Article } from './article';
import { slugOf } from './slug';

/** Whether a slug is what a headline makes, or that with the number that tells it from another article's. */
export function isMadeOf(headline: string, slug: string): boolean {
  const made = slugOf(headline);
  return slug === made || (slug.startsWith(`${made}-`) && /^[1-9][0-9]*$/.test(slug.slice(made.length + 1)));
}

/**
 * Whether the slug goes with the headline when that is changed: only in a draft, and only while it is what the headline
 * makes by itself. A slug that was set by hand, or that has been sent out, stays as it is.
 */
export function slugFollows(article: Pick<Article, 'state' | 'slug' | 'headline'>): boolean {
  return article.state === 'draft' && isMadeOf(article.headline, article.slug);
}
