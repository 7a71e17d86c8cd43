import type { Card } from '../model/card';
import type { CuratedList } from '../model/curatedList';
import { type BoardDeed, type CardPlace, standing } from './boardDeed';
import { addCard, type CardWords, positionOf, removeCard, rewordCard } from './cardChanges';

/** Puts a new card on a list. `title` is what it shows, for those who hear it. */
export function putOn(list: CuratedList, card: Card, position: number, title: string): BoardDeed {
  const count = list.cards.length + 1;
  const reached = Math.max(0, Math.min(position, list.cards.length));
  return {
    name: 'Add card',
    changes: addCard(list, card, position),
    said: `Added ${title} at ${standing(list, reached, count)}.`,
    next: { listId: list.id, cardId: card.id },
  };
}

/** Takes a card out. The focus goes to the card that takes its place, or to the one above. */
export function takeOut(list: CuratedList, { cardId }: CardPlace, title: string): BoardDeed | undefined {
  const changes = removeCard(list, cardId);
  if (changes.length === 0) return undefined;
  const position = positionOf(list, cardId);
  const next = list.cards[position + 1] ?? list.cards[position - 1];
  return {
    name: 'Remove card',
    changes,
    said: `Took ${title} out of ${list.title}.`,
    next: { listId: list.id, cardId: next?.id ?? null },
  };
}

/** Gives a card its own words. Undefined when they are what they were. */
export function reword(list: CuratedList, { cardId }: CardPlace, words: CardWords): BoardDeed | undefined {
  const changes = rewordCard(list, cardId, words);
  if (changes.length === 0) return undefined;
  return { name: 'Reword card', changes, said: `Reworded in ${list.title}.`, next: { listId: list.id, cardId } };
}
