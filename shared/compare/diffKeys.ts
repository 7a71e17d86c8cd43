import { diffArrays } from 'diff';

/** A stretch of two sequences. Where it is not the same, either side may be empty. */
export interface Stretch {
  readonly isSame: boolean;
  readonly before: Range;
  readonly after: Range;
}

/** Places in a sequence, counted from 0: `from` is among them, `to` is not. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts two sequences into stretches that are the same and stretches that are not, in turn. Where more than `mostEdits`
 * come and go, all between the first and the last difference is one stretch: what has so little in common reads better
 * so, and the search for more would take its square in time.
 */
export function diffKeys(before: readonly string[], after: readonly string[], mostEdits = 600): readonly Stretch[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;

  const number = numbering();
  const left = before.slice(start, before.length - end).map(number);
  const right = after.slice(start, after.length - end).map(number);
  const runs = diffArrays(left, right, { maxEditLength: mostEdits });
  const lengths = runs?.map(({ added, removed, count }) => ({
    isSame: !added && !removed,
    before: added ? 0 : count,
    after: removed ? 0 : count,
  }));
  return joined([
    { isSame: true, before: start, after: start },
    ...(lengths ?? [{ isSame: false, before: left.length, after: right.length }]),
    { isSame: true, before: end, after: end },
  ]);
}

/** The same number for the same key: blocks have long keys that begin alike, and numbers are compared at once. */
function numbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
}

interface Lengths {
  readonly isSame: boolean;
  readonly before: number;
  readonly after: number;
}

function joined(lengths: readonly Lengths[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [left, right] = [0, 0];
  for (const { isSame, before, after } of lengths) {
    if (before === 0 && after === 0) continue;
    const last = stretches.at(-1)?.isSame === isSame ? stretches.pop() : undefined;
    stretches.push({
      isSame,
      before: { from: last?.before.from ?? left, to: left + before },
      after: { from: last?.after.from ?? right, to: right + after },
    });
    left += before;
    right += after;
  }
  return stretches;
}
