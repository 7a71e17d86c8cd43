import type { Card } from './card';
import type { ArticleId, CardId } from './ids';

/** A card as it is printed: its own texts where it has them, its article's elsewhere. */
export interface ResolvedCard {
  readonly id: CardId;
  readonly articleId: ArticleId | null;
  readonly kicker: string;
  readonly title: string;
  readonly teaser: string;
}

/** What a card needs to know of its article. */
export interface CardArticle {
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
}

/** `article` is the one that the card names, or undefined when there is none or it is gone. */
export function resolveCard(card: Card, article: CardArticle | undefined): ResolvedCard {
  return {
    id: card.id,
    articleId: card.articleId,
    kicker: card.kicker ?? article?.kicker ?? '',
    title: card.title ?? article?.headline ?? '',
    teaser: card.teaser ?? article?.teaser ?? '',
  };
}
