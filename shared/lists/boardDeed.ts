import type { Change } from '../changes/change';
import type { CuratedList } from '../model/curatedList';
import type { CardId, ListId } from '../model/ids';

/** A card on the board. */
export interface CardPlace {
  readonly listId: ListId;
  readonly cardId: CardId;
}

/**
 * One thing an editor does on the board. `name` is what Undo calls it, `said` what a screen reader says when it is done,
 * and `next` where the focus goes: to a card, or to a list that has none.
 */
export interface BoardDeed {
  readonly name: 'Move card' | 'Add card' | 'Remove card' | 'Reword card';
  readonly changes: readonly Change[];
  readonly said: string;
  readonly next: { readonly listId: ListId; readonly cardId: CardId | null };
}

/** Where a card has come to stand, in words, when `list` has `count` cards. Position counts from 0. */
export function standing(list: CuratedList, position: number, count: number): string {
  const full = count > list.slots.maximum ? `, which has room for ${list.slots.maximum}` : '';
  return `position ${position + 1} of ${count} in ${list.title}${full}`;
}
