import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../../../renderer/views/article/sheet/placeAfter';

describe('a place in a text that becomes another', () => {
  it('stays where what stands before it stays', () => {
    expect(placeAfter('Lake Sevan', 'Lake Sevan rises', 4)).toBe(4);
  });

  it('goes along with what stands behind it otherwise', () => {
    expect(placeAfter('Lake', 'The Lake', 4)).toBe(8);
    expect(placeAfter('Lake', 'The Lake', 2)).toBe(6);
  });

  it('is never outside the text', () => {
    expect(placeAfter('Lake Sevan', 'A', 2)).toBe(0);
    expect(placeAfter('Lake Sevan', '', 10)).toBe(0);
  });
});
