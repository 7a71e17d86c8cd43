import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../shared/changes/sameValue';

describe('two JSON values', () => {
  it('are the same after a journey as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      }),
    );
  });

  it('are the same whatever the order of keys, and not whatever the order of items', () => {
    expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
  });

  it.each([
    [{}, []],
    [{}, null],
    [null, undefined],
    [0, ''],
    [[], ''],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])('are told apart: %j and %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
    expect(sameValue(other, one)).toBe(false);
  });
});
