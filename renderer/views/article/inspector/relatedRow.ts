import type { ArticleSummary } from '../../../../shared/contract/answers';
import type { Card } from '../../../../shared/model/card';
import type { ArticleId, CardId } from '../../../../shared/model/ids';
import { resolveCard } from '../../../../shared/model/resolveCard';
import { titleOr } from '../../../components/titleOr';

/** Whether a reader who follows the card would find something. */
export type Standing = 'alive' | 'not known yet' | 'words only' | 'gone' | 'withdrawn';

/** A card under an article as the inspector shows it. */
export interface RelatedRow {
  readonly id: CardId;
  readonly articleId: ArticleId | null;
  readonly kicker: string;
  readonly title: string;
  readonly standing: Standing;
}

/** `summaries` are those of the cards' articles, or undefined while they are not known. */
export function relatedRow(card: Card, summaries: readonly ArticleSummary[] | undefined): RelatedRow {
  const article = summaries?.find(({ id }) => id === card.articleId);
  const { kicker, title } = resolveCard(card, article);
  const standing = standingOf(card, article, summaries !== undefined);
  return {
    id: card.id,
    articleId: card.articleId,
    kicker,
    title: title === '' && standing === 'not known yet' ? '…' : titleOr(title),
    standing,
  };
}

function standingOf(card: Card, article: ArticleSummary | undefined, isKnown: boolean): Standing {
  if (card.articleId === null) return 'words only';
  if (!isKnown) return 'not known yet';
  if (!article) return 'gone';
  return article.state === 'withdrawn' ? 'withdrawn' : 'alive';
}
