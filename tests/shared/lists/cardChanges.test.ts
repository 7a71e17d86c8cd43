import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import type { Change } from '../../../shared/changes/change';
import { invertChanges } from '../../../shared/changes/invertChange';
import { addCard, moveAcross, moveWithin, removeCard, rewordCard } from '../../../shared/lists/cardChanges';
import type { CuratedList } from '../../../shared/model/curatedList';
import { emptyState, type State } from '../../../shared/model/state';
import { card, cardId, list, listId } from './board';

const choice = list([card('a'), card('b'), card('c')]);
const popular = list([card('x'), card('y')], { id: listId('popular'), title: 'Popular' });

function stateOf(...lists: readonly CuratedList[]): State {
  return { ...emptyState, lists: Object.fromEntries(lists.map((one) => [one.id, one])) };
}

function orderAfter(changes: readonly Change[]): Record<string, readonly string[]> {
  const state = applyChanges(stateOf(choice, popular), changes);
  if (!state.ok) throw new Error(state.message);
  return Object.fromEntries(
    Object.values(state.value.lists).map((one: CuratedList) => [one.id, one.cards.map(({ id }) => id)]),
  );
}

describe('adding a card', () => {
  it('puts it at the position asked for', () => {
    expect(orderAfter(addCard(choice, card('new'), 1))['editors-choice']).toEqual(['a', 'new', 'b', 'c']);
  });

  it('puts it at the end when the position is beyond it', () => {
    expect(orderAfter(addCard(choice, card('new'), 99))['editors-choice']).toEqual(['a', 'b', 'c', 'new']);
  });
});

describe('removing a card', () => {
  it('takes out that card alone', () => {
    expect(orderAfter(removeCard(choice, cardId('b')))['editors-choice']).toEqual(['a', 'c']);
  });

  it('changes nothing when the card is not on the list', () => {
    expect(removeCard(choice, cardId('x'))).toEqual([]);
  });
});

describe('moving a card within its list', () => {
  it('makes it stand at the position asked for', () => {
    expect(orderAfter(moveWithin(choice, cardId('a'), 2))['editors-choice']).toEqual(['b', 'c', 'a']);
    expect(orderAfter(moveWithin(choice, cardId('c'), 0))['editors-choice']).toEqual(['c', 'a', 'b']);
  });

  it('changes nothing above the first and below the last position', () => {
    expect(moveWithin(choice, cardId('a'), -1)).toEqual([]);
    expect(moveWithin(choice, cardId('c'), 3)).toEqual([]);
  });
});

describe('moving a card to another list', () => {
  it('takes it from one and puts it on the other', () => {
    expect(orderAfter(moveAcross(choice, cardId('b'), popular, 1))).toEqual({
      'editors-choice': ['a', 'c'],
      popular: ['x', 'b', 'y'],
    });
  });

  it('adds before it removes, so that the card is never on no list', () => {
    expect(moveAcross(choice, cardId('b'), popular, 0).map(({ type }) => type)).toEqual([
      'list.cardAdded',
      'list.cardRemoved',
    ]);
  });

  it('changes nothing when the card is not on the first list', () => {
    expect(moveAcross(choice, cardId('x'), popular, 0)).toEqual([]);
  });
});

describe('rewording a card', () => {
  it('sets its own words and keeps the article it follows', () => {
    const [change] = rewordCard(choice, cardId('a'), { kicker: 'News', title: null, teaser: '' });
    expect(change).toMatchObject({
      type: 'list.cardReworded',
      to: { id: 'a', articleId: null, kicker: 'News', title: null, teaser: '' },
    });
  });

  it('changes nothing when the words are what they were', () => {
    expect(rewordCard(choice, cardId('a'), { kicker: null, title: 'Title of a', teaser: null })).toEqual([]);
  });
});

describe('every deed on the board', () => {
  const position = fc.integer({ min: -2, max: 6 });
  const known = fc.constantFrom(...['a', 'b', 'c', 'x', 'y', 'nowhere'].map(cardId));
  const deed = fc.oneof(
    position.map((to) => addCard(choice, card('new'), to)),
    known.map((id) => removeCard(choice, id)),
    fc.tuple(known, position).map(([id, to]) => moveWithin(choice, id, to)),
    fc.tuple(known, position).map(([id, to]) => moveAcross(choice, id, popular, to)),
  );

  it('fits the lists it was made for, and can be taken back', () => {
    fc.assert(
      fc.property(deed, (changes) => {
        const before = stateOf(choice, popular);
        const changed = applyChanges(before, changes);
        expect(changed.ok).toBe(true);
        if (!changed.ok) return;
        expect(applyChanges(changed.value, invertChanges(before, changes))).toEqual({ ok: true, value: before });
      }),
    );
  });
});
