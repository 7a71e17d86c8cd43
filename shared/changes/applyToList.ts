import { assertNever } from '../assertNever';
import type { Card } from '../model/card';
import type { CuratedList } from '../model/curatedList';
import type { State } from '../model/state';
import { done, type Result } from '../result';
import type { ChangeOf } from './change';
import { exists, missing, type RefusalCode, staleField } from './refusal';
import { sameValue } from './sameValue';
import { without } from './without';

export type ListChange =
  | ChangeOf<'list.created'>
  | ChangeOf<'list.removed'>
  | ChangeOf<'list.cardAdded'>
  | ChangeOf<'list.cardRemoved'>
  | ChangeOf<'list.cardMoved'>
  | ChangeOf<'list.cardReworded'>;

export function applyToList(state: State, change: ListChange): Result<State, RefusalCode> {
  if (change.type === 'list.created') {
    return state.lists[change.list.id] ? exists('list') : withList(state, change.list);
  }
  const id = change.type === 'list.removed' ? change.list.id : change.listId;
  const list = state.lists[id];
  if (!list) return missing('list');
  if (change.type === 'list.removed') {
    return sameValue(list, change.list) ? done({ ...state, lists: without(state.lists, id) }) : staleField('list');
  }
  const cards = changeCards(list.cards, change);
  return Array.isArray(cards) ? withList(state, { ...list, cards }) : cards;
}

function changeCards(cards: readonly Card[], change: Exclude<ListChange, { readonly list: CuratedList }>) {
  switch (change.type) {
    case 'list.cardAdded':
      if (cards.some((card) => card.id === change.card.id)) return exists('card');
      return change.index > cards.length ? staleField('list') : cards.toSpliced(change.index, 0, change.card);
    case 'list.cardRemoved':
      return sameValue(cards[change.index], change.card) ? cards.toSpliced(change.index, 1) : staleField('list');
    case 'list.cardMoved': {
      const card = cards[change.from];
      if (card?.id !== change.cardId || change.to >= cards.length) return staleField('list');
      return cards.toSpliced(change.from, 1).toSpliced(change.to, 0, card);
    }
    case 'list.cardReworded': {
      const index = cards.findIndex((card) => sameValue(card, change.was));
      if (index < 0 || change.to.id !== change.was.id) return staleField('card');
      return cards.with(index, change.to);
    }
    default:
      return assertNever(change);
  }
}

function withList(state: State, list: CuratedList): Result<State, RefusalCode> {
  return done({ ...state, lists: { ...state.lists, [list.id]: list } });
}
