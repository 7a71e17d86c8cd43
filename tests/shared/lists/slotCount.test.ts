import { describe, expect, it } from 'vitest';
import { slotCount } from '../../../shared/lists/slotCount';
import { card, list } from './board';

describe('how full a list is', () => {
  it('is said as cards of slots, with the positions that are empty', () => {
    expect(slotCount(list([card('a'), card('b')]))).toEqual({ is: 'fits', words: '2 of 4 slots', empty: [3, 4] });
  });

  it('is short below the minimum', () => {
    expect(slotCount(list([card('a')])).is).toBe('short');
  });

  it('is over beyond the maximum, and then nothing is empty', () => {
    const five = list(['a', 'b', 'c', 'd', 'e'].map((name) => card(name)));
    expect(slotCount(five)).toEqual({ is: 'over', words: '5 of 4 slots', empty: [] });
  });

  it('speaks of one slot in the singular', () => {
    expect(slotCount(list([], { slots: { minimum: 0, maximum: 1 } })).words).toBe('0 of 1 slot');
  });
});
