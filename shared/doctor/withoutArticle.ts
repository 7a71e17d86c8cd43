import type { Card } from '../model/card';

/** A card whose article is gone, as it can stay: as mere text, where it has a title of its own. Else there is nothing to show. */
export function withoutArticle(card: Card): Card | undefined {
  return card.title ? { ...card, articleId: null } : undefined;
}
