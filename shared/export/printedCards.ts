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
 * without a title of its own it stays behind, and so does one that would tell of what is under embargo. `where` says in the reason where it stands: "on “Popular”".
 */
export function printCards(cards: readonly Card[], where: string, chosen: ChosenArticles): PrintedCards {
  const printed: PrintedCard[] = [];
  const stays: Stay[] = [];
  for (const card of cards) {
    if (card.articleId && chosen.held.get(card.articleId)?.is === 'embargoed') {
      stays.push(stayOf(card, where, chosen));
      continue;
    }
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

function stayOf({ id, articleId, teaser }: Card, where: string, { held }: ChosenArticles): Stay {
  if (articleId === null) return { headline: teaser || id, why: `This card ${where} has no title.` };
  const article = held.get(articleId);
  if (!article) return { headline: teaser || articleId, why: `This card ${where} leads to an article that is gone.` };
  const because = article.is === 'embargoed' ? 'would tell of it' : 'has no title of its own';
  return { headline: article.headline, why: `Its card ${where} ${because}, so it stays behind too.` };
}
