import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLists } from '../../../shared/compare/compareLists';

interface Entry {
  readonly name: string;
  readonly text: string;
}

const entry = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y') });
const list = fc.array(entry, { maxLength: 6 });
const compared = (before: readonly Entry[], after: readonly Entry[]) => compareLists(before, after, ({ name }) => name);

describe('the comparison of two lists', () => {
  it('is the later list to who leaves out what was deleted', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const left = compared(before, after).filter(({ is }) => is !== 'deleted');
        expect(left.map((one) => one.entry)).toEqual(after);
      }),
    );
  });

  it('has every entry of the earlier list once', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const known = compared(before, after).flatMap((one) =>
          one.is === 'inserted' ? [] : [one.is === 'changed' ? one.was : one.entry],
        );
        const sorted = (entries: readonly Entry[]) => entries.map(({ name, text }) => name + text).sort();
        expect(sorted(known)).toEqual(sorted(before));
      }),
    );
  });

  it('of a list with itself says that all is the same', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(compared(one, structuredClone(one)).every(({ is }) => is === 'same')).toBe(true);
      }),
    );
  });
});
