import type { CuratedList } from '../model/curatedList';
import type { ArticleId } from '../model/ids';

/** The titles of the lists that each article stands on, in the order of the board. */
export function listsOfArticles(lists: readonly CuratedList[]): ReadonlyMap<ArticleId, readonly string[]> {
  const titles = new Map<ArticleId, string[]>();
  for (const { title, cards } of lists) {
    for (const articleId of new Set(cards.map((card) => card.articleId))) {
      if (articleId !== null) titles.set(articleId, [...(titles.get(articleId) ?? []), title]);
    }
  }
  return titles;
}
