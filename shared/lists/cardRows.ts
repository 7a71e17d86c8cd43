import { sameValue } from '../changes/sameValue';
import type { ArticleSummary } from '../contract/answers';
import type { Card } from '../model/card';
import type { CuratedList } from '../model/curatedList';
import type { ArticleId, CardId, ListId } from '../model/ids';
import { type ResolvedCard, resolveCard } from '../model/resolveCard';
import type { ListFindings } from './cardFindings';
import type { CardFinding } from './finding';

/** The articles of the board: a summary, `gone` when the archive has none of this id, or not in the map: not known yet. */
export type BoardArticles = ReadonlyMap<ArticleId, ArticleSummary | 'gone'>;

const untitled = 'Card without a title';

/** Everything that a card on the board shows. Position counts from 1. */
export interface CardRow {
  readonly id: CardId;
  readonly listId: ListId;
  readonly position: number;
  readonly card: Card;
  readonly shown: ResolvedCard;
  /** What the card is called on the board: never empty. */
  readonly title: string;
  /** Undefined when the card names none, or it is gone or not known yet. */
  readonly article: ArticleSummary | undefined;
  readonly findings: readonly CardFinding[];
}

/**
 * The rows of a list. A row that shows what it showed before is the same object, so that only cards that have changed
 * are drawn again.
 */
export function cardRows(
  list: CuratedList,
  articles: BoardArticles,
  findings: ListFindings | undefined,
  before: ReadonlyMap<CardId, CardRow>,
): readonly CardRow[] {
  return list.cards.map((card, index) => {
    const known = card.articleId === null ? undefined : articles.get(card.articleId);
    const article = known === 'gone' ? undefined : known;
    const shown = resolveCard(card, article);
    const row: CardRow = {
      id: card.id,
      listId: list.id,
      position: index + 1,
      card,
      shown,
      title: shown.title || (card.articleId !== null && known === undefined ? 'Reading the article…' : untitled),
      article,
      findings: findings?.ofCards.get(card.id) ?? [],
    };
    const was = before.get(card.id);
    return was && sameValue(was, row) ? was : row;
  });
}
