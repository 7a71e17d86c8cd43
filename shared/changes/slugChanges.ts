import type { Article } from '../model/article';
import type { Change } from './change';

/** States in which an article has, or has had, readers at its address. */
const known: readonly Article['state'][] = ['published', 'corrected', 'withdrawn'];

type Addressed = Pick<Article, 'id' | 'slug' | 'formerSlugs' | 'state'>;

/**
 * The changes that give an article another slug. What readers know it by leads on to the new one; a slug that comes back
 * leads nowhere but to itself. `settled` is the slug that readers know, where the article's own is still being written.
 */
export function slugChanges(article: Addressed, to: string, settled = article.slug): readonly Change[] {
  const { id, slug, formerSlugs, state } = article;
  if (slug === to) return [];
  const changes: Change[] = [{ type: 'article.slugSet', articleId: id, was: slug, to }];
  const kept = known.includes(state) && !formerSlugs.includes(settled) ? [...formerSlugs, settled] : formerSlugs;
  const after = kept.filter((former) => former !== to);
  if (after.length !== formerSlugs.length || after.some((former, index) => former !== formerSlugs[index])) {
    changes.push({ type: 'article.formerSlugsSet', articleId: id, was: formerSlugs, to: after });
  }
  return changes;
}
