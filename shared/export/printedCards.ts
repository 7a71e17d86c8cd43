import type { Card } from '../model/card';
import { type ResolvedCard, resolveCard } from '../model/resolveCard';
import { teaserOf } from '../model/teaser';
import type { ChosenArticle, ChosenArticles, Stay } from './chosenArticles';

/** A card as it goes out, and the article it leads to, if that one goes out too. */
export interface PrintedCard {
  readonly card: ResolvedCard;
  readonly to: ChosenArticle | null;
}

export interface PrintedCards {
  readonly cards: readonly PrintedCard[];
  readonly stays: readonly Stay[];
}

/**
 * The cards that have something to say. One whose article does not go out keeps only its own texts and leads nowhere;
 * without a title of its own it stays behind. `where` says in the reason where it stands: "on “Popular”".
 */
export function printCards(cards: readonly Card[], where: string, chosen: ChosenArticles): PrintedCards {
  const printed: PrintedCard[] = [];
  const stays: Stay[] = [];
  for (const card of cards) {
    const to = (card.articleId && chosen.going.get(card.articleId)) ?? null;
    const resolved = { ...resolveCard(card, to ? textsOf(to) : undefined), articleId: to?.article.id ?? null };
    if (to || resolved.title.trim() !== '') printed.push({ card: resolved, to });
    else stays.push(stayOf(card, where, chosen));
  }
  return { cards: printed, stays };
}

function textsOf({ article }: ChosenArticle) {
  return { kicker: article.kicker, headline: article.headline, teaser: teaserOf(article) };
}

function stayOf({ id, articleId, teaser }: Card, where: string, { withdrawn }: ChosenArticles): Stay {
  if (articleId === null) return { headline: teaser || id, why: `This card ${where} has no title.` };
  const headline = withdrawn.get(articleId);
  return headline === undefined
    ? { headline: teaser || articleId, why: `This card ${where} leads to an article that is gone.` }
    : { headline, why: `Its card ${where} has no title of its own, so it stays behind too.` };
}
