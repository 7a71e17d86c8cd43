import type { Change } from '../changes/change';
import type { Card } from '../model/card';
import type { CuratedList } from '../model/curatedList';
import { type CardId, type ListId, listIdSchema } from '../model/ids';
import { titleKey } from '../model/titleKey';
import { type CardArticle, cardOf } from './cardOf';
import type { PageList } from './pageDraft';

/** A card of the page that was not put on its list, and why, in a sentence. */
export interface SkippedCard {
  readonly listId: ListId;
  readonly title: string;
  readonly why: string;
}

export interface AcceptedCards {
  readonly changes: readonly Change[];
  readonly skipped: readonly SkippedCard[];
}

/** Slots of a list that the desk did not have: as many as the page shows, and no fewer than a front page is wide. */
const fewestSlots = 4;

/** Puts a page's cards at the end of the desk's list of that id; makes the list when the desk has none. */
export function acceptCards(
  page: PageList,
  lists: readonly CuratedList[],
  matches: (title: string) => CardArticle | undefined,
  newCardId: () => CardId,
): AcceptedCards {
  const listId = listIdSchema.parse(page.id);
  const list = lists.find(({ id }) => id === listId);
  const changes: Change[] = [];
  const skipped: SkippedCard[] = [];
  const cards: Card[] = [...(list?.cards ?? [])];
  // Kept as keys, for a page may bring thousands of cards.
  const titles = new Set(cards.flatMap(({ title }) => (title === null ? [] : titleKey(title))));
  const articleIds = new Set(cards.map(({ articleId }) => articleId));
  for (const pageCard of page.cards) {
    const article = matches(pageCard.title);
    if (titles.has(titleKey(pageCard.title)) || (article && articleIds.has(article.id))) {
      skipped.push({ listId, title: pageCard.title, why: `It is on ${list?.title ?? page.title} already.` });
      continue;
    }
    const card = cardOf(pageCard, article, newCardId());
    if (list) changes.push({ type: 'list.cardAdded', listId, card, index: cards.length });
    cards.push(card);
    if (card.title !== null) titles.add(titleKey(card.title));
    articleIds.add(card.articleId);
  }
  if (list || cards.length === 0) return { changes, skipped };
  const slots = { minimum: 1, maximum: Math.max(fewestSlots, cards.length) };
  return { changes: [{ type: 'list.created', list: { id: listId, title: page.title, slots, cards } }], skipped };
}
