import { describe, expect, it } from 'vitest';
import { cursorAfter } from '../../../../renderer/views/desk/cursorAfter';

describe('the cursor in a list of 100 of which 10 are in sight', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 4, 5],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 14],
    ['PageUp', 4, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('goes by %s from %i to %i', (key, from, to) => {
    expect(cursorAfter(key, from, 100, 10)).toBe(to);
  });

  it('stays where it is for other keys, and goes nowhere in an empty list', () => {
    expect(cursorAfter('a', 4, 100, 10)).toBeUndefined();
    expect(cursorAfter('ArrowDown', -1, 0, 10)).toBeUndefined();
  });
});
