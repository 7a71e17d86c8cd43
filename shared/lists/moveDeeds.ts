import type { CuratedList } from '../model/curatedList';
import { type BoardDeed, type CardPlace, standing } from './boardDeed';
import { moveAcross, moveWithin, positionOf } from './cardChanges';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Moves a card one step: up and down in its list, left and right to the same height of the list beside it. `lists` are
 * in the order of the board. Undefined at its edges, and for a card that is gone.
 */
export function stepCard(lists: readonly CuratedList[], place: CardPlace, direction: Direction): BoardDeed | undefined {
  const index = lists.findIndex(({ id }) => id === place.listId);
  const list = lists[index];
  if (!list) return undefined;
  const position = positionOf(list, place.cardId);
  switch (direction) {
    case 'up':
      return moveCard(list, place, list, position - 1);
    case 'down':
      return moveCard(list, place, list, position + 1);
    case 'left':
      return moveCard(list, place, lists[index - 1], position);
    case 'right':
      return moveCard(list, place, lists[index + 1], position);
  }
}

/** Moves a card of `list` to a position, from 0, of the same or another list. Undefined when nothing would change. */
export function moveCard(
  list: CuratedList,
  place: CardPlace,
  to: CuratedList | undefined,
  position: number,
): BoardDeed | undefined {
  if (!to) return undefined;
  const stays = to.id === list.id;
  const changes = stays ? moveWithin(list, place.cardId, position) : moveAcross(list, place.cardId, to, position);
  if (changes.length === 0) return undefined;
  const count = to.cards.length + (stays ? 0 : 1);
  const reached = Math.max(0, Math.min(position, count - 1));
  return {
    name: 'Move card',
    changes,
    said: `Moved to ${standing(to, reached, count)}.`,
    next: { listId: to.id, cardId: place.cardId },
  };
}

/** Why a step did nothing: the card is at the edge of its list or of the board. */
export function edgeOf({ title }: CuratedList, direction: Direction): string {
  switch (direction) {
    case 'up':
      return `Already first in ${title}.`;
    case 'down':
      return `Already last in ${title}.`;
    case 'left':
      return `No list to the left of ${title}.`;
    case 'right':
      return `No list to the right of ${title}.`;
  }
}
