import { describe, expect, it } from 'vitest';
import { moveWithin } from '../../../shared/lists/cardChanges';
import { placeBeside } from '../../../shared/lists/placeBeside';
import { card, cardId, list } from './board';

const four = list([card('a'), card('b'), card('c'), card('d')]);

describe('the position of a card dropped into a gap', () => {
  it('is that of the card it stands before, or one more than that of the card it stands after', () => {
    expect(placeBeside(four, { side: 'before', of: cardId('c') })).toBe(2);
    expect(placeBeside(four, { side: 'after', of: cardId('c') })).toBe(3);
  });

  it('counts the list without the card that is moved', () => {
    expect(placeBeside(four, { side: 'after', of: cardId('c') }, cardId('a'))).toBe(2);
    expect(placeBeside(four, { side: 'before', of: cardId('b') }, cardId('d'))).toBe(1);
  });

  it('is where the card stands already when it is dropped beside itself', () => {
    for (const side of ['before', 'after'] as const) {
      const position = placeBeside(four, { side, of: cardId('b') }, cardId('b'));
      expect(moveWithin(four, cardId('b'), position)).toEqual([]);
    }
  });

  it('is the end when the card beside it has gone meanwhile', () => {
    expect(placeBeside(four, { side: 'before', of: cardId('gone') })).toBe(4);
  });
});
