import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffKeys, type Range, type Stretch } from '../../../shared/compare/diffKeys';

const cut = (keys: readonly string[], { from, to }: Range) => keys.slice(from, to).join('');
const shown = (stretches: readonly Stretch[], before: readonly string[], after: readonly string[]) =>
  stretches.map((stretch) =>
    stretch.isSame ? cut(before, stretch.before) : `${cut(before, stretch.before)}→${cut(after, stretch.after)}`,
  );
const diffed = (before: string, after: string, mostEdits?: number) =>
  shown(diffKeys([...before], [...after], mostEdits), [...before], [...after]);

const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 });

describe('two sequences', () => {
  it('are cut into what is the same and what is not', () => {
    expect(diffed('abcdef', 'abxdefg')).toEqual(['ab', 'c→x', 'def', '→g']);
    expect(diffed('abc', 'abc')).toEqual(['abc']);
    expect(diffed('', 'ab')).toEqual(['→ab']);
    expect(diffed('aa', 'aaa')).toEqual(['aa', '→a']);
    expect(diffed('', '')).toEqual([]);
  });

  it('are replaced between their first and last difference when more than so many come and go', () => {
    expect(diffed('abcdefg', 'aXcYeZg', 6)).toEqual(['a', 'b→X', 'c', 'd→Y', 'e', 'f→Z', 'g']);
    expect(diffed('abcdefg', 'aXcYeZg', 5)).toEqual(['a', 'bcdef→XcYeZ', 'g']);
  });

  it('are cut in turn, without gaps, and what is called the same is', () => {
    fc.assert(
      fc.property(keys, keys, fc.option(fc.nat({ max: 6 }), { nil: undefined }), (before, after, mostEdits) => {
        let place = { before: 0, after: 0 };
        let wasSame: boolean | undefined;
        for (const stretch of diffKeys(before, after, mostEdits)) {
          expect([stretch.before.from, stretch.after.from]).toEqual([place.before, place.after]);
          expect(stretch.isSame).not.toBe(wasSame);
          if (stretch.isSame) expect(cut(before, stretch.before)).toBe(cut(after, stretch.after));
          wasSame = stretch.isSame;
          place = { before: stretch.before.to, after: stretch.after.to };
        }
        expect(place).toEqual({ before: before.length, after: after.length });
      }),
      { numRuns: 500 },
    );
  });
});
