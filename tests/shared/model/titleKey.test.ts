import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleKey } from '../../../shared/model/titleKey';

describe('the key of a title', () => {
  it.each([
    ['case', 'LAKE SEVAN', 'Lake Sevan'],
    ['spaces', '  Lake\u00a0\n Sevan ', 'Lake Sevan'],
    ['curly quotes', '“Lake” ‘Sevan’', '"Lake" \'Sevan\''],
    ['low and angle quotes', '„Lake‟ «Sevan»', '"Lake" "Sevan"'],
    ['primes', '5′ 7″', '5\' 7"'],
    ['dashes', 'Lake — Sevan – rises‑again', 'Lake - Sevan - rises-again'],
    ['the way letters are composed', 'Café', 'Cafe\u0301'],
    ['wide letters', 'Ｌａｋｅ', 'Lake'],
    ['Cyrillic case', 'ВОДА', 'вода'],
  ])('is the same whatever the %s', (_what, one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it.each([
    ['Lake Sevan', 'Lake Van'],
    ['Cafe', 'Café'],
    ['Part 1', 'Part 2'],
    ['its', "it's"],
  ])('tells apart %s and %s', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });

  it('has no space at its ends and none doubled', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(titleKey(title)).not.toMatch(/^\s|\s$|\s\s/);
      }),
    );
  });
});
