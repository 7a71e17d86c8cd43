import { sameValue } from '../changes/sameValue';
import { type BlockReading, weightOf } from './readBlock';

/**
 * How alike the blocks of two rows are; both are asked for by their index. It costs as much room as there are pairs.
 */
export interface Likeness {
  /** The weight of the words that both have. */
  readonly common: (before: number, after: number) => number;
  /** From 0, nothing in common, to 1, the same words or the same attributes. */
  readonly share: (before: number, after: number) => number;
}

/** More pairs than that are not looked at: nothing is alike then. */
export const mostPairs = 250_000;

export function likenessOf(before: readonly BlockReading[], after: readonly BlockReading[]): Likeness {
  const common = commonWeights(before, after);
  return {
    common,
    share: (left, right) => {
      const [one, other] = [before[left], after[right]];
      if (!one || !other) return 0;
      const weight = one.weight + other.weight;
      const words = weight === 0 ? 0 : (2 * common(left, right)) / weight;
      return Math.max(words, sameAttributes(one, other));
    },
  };
}

/**
 * By an index of the words, not pair by pair: most pairs have little in common, and only what they have costs anything.
 */
function commonWeights(before: readonly BlockReading[], after: readonly BlockReading[]): Likeness['common'] {
  const places = new Map<string, { readonly at: number; readonly count: number }[]>();
  for (const [at, { words }] of before.entries()) {
    for (const [word, count] of words) {
      const known = places.get(word);
      if (known) known.push({ at, count });
      else places.set(word, [{ at, count }]);
    }
  }
  const weights = new Float64Array(before.length * after.length);
  for (const [column, { words }] of after.entries()) {
    for (const [word, count] of words) {
      for (const place of places.get(word) ?? []) {
        const index = place.at * after.length + column;
        weights[index] = (weights[index] ?? 0) + Math.min(count, place.count) * weightOf(word);
      }
    }
  }
  return (left, right) => weights[left * after.length + right] ?? 0;
}

/** The part of their attributes that two blocks of one type share, of those that say something: a photo, a link. */
function sameAttributes({ node: one }: BlockReading, { node: other }: BlockReading): number {
  if (one.type !== other.type) return 0;
  const telling = Object.keys(one.attrs).filter((name) => says(one.attrs[name]) || says(other.attrs[name]));
  const same = telling.filter((name) => sameValue(one.attrs[name], other.attrs[name]));
  return telling.length === 0 ? 0 : same.length / telling.length;
}

function says(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
