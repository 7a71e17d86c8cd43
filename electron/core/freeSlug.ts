import type { ArticleSummary } from '../../shared/contract/answers';
import type { ArticleId } from '../../shared/model/ids';
import { isPublished } from '../../shared/model/isPublished';
import type { SearchIndex } from '../store/searchIndex';

/**
 * The slug itself, or the first of slug-2, slug-3 … that no other article has or had; and who has or had the slug, one that
 * readers see before all others.
 */
export function freeSlug(
  index: Pick<SearchIndex, 'slugHolders' | 'summaries'>,
  articleId: ArticleId,
  slug: string,
): { readonly slug: string; readonly takenBy: ArticleSummary | null } {
  const holders = (asked: string) => index.slugHolders(asked).filter(({ id }) => id !== articleId);
  const others = holders(slug);
  const holder = others.find(({ state }) => isPublished(state)) ?? others[0];
  if (!holder) return { slug, takenBy: null };
  let number = 2;
  while (holders(`${slug}-${number}`).length > 0) number += 1;
  return { slug: `${slug}-${number}`, takenBy: index.summaries([holder.id])[0] ?? null };
}
