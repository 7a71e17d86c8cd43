import type { ArticleState } from './article';

/** Whether readers see an article of this state. */
export function isPublished(state: ArticleState): boolean {
  return state === 'published' || state === 'corrected';
}
