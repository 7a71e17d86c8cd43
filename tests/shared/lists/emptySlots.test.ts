import { describe, expect, it } from 'vitest';
import { emptySlots } from '../../../shared/lists/emptySlots';
import { card, list } from './board';

describe('the empty slots of a list', () => {
  it('are said one by one while they are few', () => {
    expect(emptySlots(list([card('a'), card('b'), card('c')]))).toEqual([
      { position: 4, words: 'Slot 4 is empty: drag an article here', isWanted: false },
    ]);
  });

  it('are wanted up to the minimum', () => {
    expect(emptySlots(list([card('a')])).map(({ isWanted }) => isWanted)).toEqual([true, false, false]);
  });

  it('are told of together when they are many', () => {
    const slots = emptySlots(list([card('a')], { slots: { minimum: 0, maximum: 12 } }));
    expect(slots.map(({ words }) => words)).toEqual([
      'Slot 2 is empty: drag an article here',
      'Slot 3 is empty: drag an article here',
      'Slot 4 is empty: drag an article here',
      'Slots 5 to 12 are empty too',
    ]);
  });

  it('are none when the list is full or over-full', () => {
    expect(emptySlots(list(['a', 'b', 'c', 'd', 'e'].map((name) => card(name))))).toEqual([]);
  });
});
