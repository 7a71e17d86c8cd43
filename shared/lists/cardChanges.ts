import type { Change } from '../changes/change';
import type { Card } from '../model/card';
import type { CuratedList } from '../model/curatedList';
import type { CardId } from '../model/ids';

/**
 * What an editor does to the cards of lists, as changes. Positions count from 0; one outside the list means its nearest
 * end. Something that is so already, or a card that is not on the list, makes no change.
 */

export function addCard(list: CuratedList, card: Card, position: number): Change[] {
  const index = within(position, list.cards.length);
  return [{ type: 'list.cardAdded', listId: list.id, card, index }];
}

export function removeCard(list: CuratedList, cardId: CardId): Change[] {
  const index = positionOf(list, cardId);
  const card = list.cards[index];
  return card ? [{ type: 'list.cardRemoved', listId: list.id, card, index }] : [];
}

/** Moves a card so that it stands at `position` afterwards. */
export function moveWithin(list: CuratedList, cardId: CardId, position: number): Change[] {
  const from = positionOf(list, cardId);
  const to = within(position, list.cards.length - 1);
  return from < 0 || from === to ? [] : [{ type: 'list.cardMoved', listId: list.id, cardId, from, to }];
}

/**
 * Moves a card to another list. It is added before it is removed: the two lists are two files, and whatever happens
 * between their writing, the card is on one of them.
 */
export function moveAcross(from: CuratedList, cardId: CardId, to: CuratedList, position: number): Change[] {
  const card = from.cards.find(({ id }) => id === cardId);
  return card ? [...addCard(to, card, position), ...removeCard(from, cardId)] : [];
}

/** A card's own words. Null lets the card follow its article. */
export type CardWords = Pick<Card, 'kicker' | 'title' | 'teaser'>;

export function rewordCard(list: CuratedList, cardId: CardId, words: CardWords): Change[] {
  const was = list.cards.find(({ id }) => id === cardId);
  if (!was) return [];
  const { kicker, title, teaser } = words;
  if (was.kicker === kicker && was.title === title && was.teaser === teaser) return [];
  return [{ type: 'list.cardReworded', listId: list.id, was, to: { ...was, kicker, title, teaser } }];
}

/** Where a card stands on a list, or -1. */
export function positionOf(list: CuratedList, cardId: CardId): number {
  return list.cards.findIndex(({ id }) => id === cardId);
}

function within(position: number, last: number): number {
  return Math.max(0, Math.min(position, last));
}
