import type { Range } from './diffKeys';
import { type Likeness, likenessOf, mostPairs } from './likeness';
import type { BlockReading } from './readBlock';

/**
 * Blocks of two rows that belong together. One and one are the same block, edited; one and several are a paragraph that
 * was split, or paragraphs joined; several and a quote or a list are blocks laid into it, or taken out of it.
 */
export interface Pair {
  readonly before: Range;
  readonly after: Range;
}

/** How many blocks of each row a step through the table takes, and whether it holds them for a pair. */
interface Way {
  readonly before: number;
  readonly after: number;
  readonly isPair: boolean;
}

const dropsOne: Way = { before: 1, after: 0, isPair: false };
const addsOne: Way = { before: 0, after: 1, isPair: false };
const pairOf = (before: number, after: number): Way => ({ before, after, isPair: true });
const plain: readonly Way[] = [pairOf(1, 1), pairOf(1, 2), pairOf(1, 3), pairOf(2, 1), pairOf(3, 1)];

/** Larger quotes and lists than that are not made of paragraphs at one stroke. */
const mostWrapped = 50;

/** Of two blocks that belong together, this part is common … */
const enough = 0.4;
/** … or this part of the shorter one, where that has words to speak of. */
const nearlyAll = 0.8;
const wordsToSpeakOf = 3;
/** Of the parts of a block, each has so much from it, and together they have so much of it. */
const most = 0.6;

/**
 * Finds the pairs, none crossing another, that have most in common together. None in rows that are too long to be held
 * against each other.
 */
export function pairBlocks(before: readonly BlockReading[], after: readonly BlockReading[]): readonly Pair[] {
  if (before.length * after.length > mostPairs) return [];
  const likeness = likenessOf(before, after);
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const ways: Way[] = [];
  for (let left = 0; left <= before.length; left++) {
    for (let right = 0; right <= after.length; right++) {
      const at = left * width + right;
      const take = (way: Way, gain: number) => {
        const sum = (best[at - way.before * width - way.after] ?? 0) + gain;
        if (ways[at] && sum <= (best[at] ?? 0)) return;
        best[at] = sum;
        ways[at] = way;
      };
      if (left > 0) take(dropsOne, 0);
      if (right > 0) take(addsOne, 0);
      for (const way of waysTo(before[left - 1], after[right - 1])) {
        if (way.before > left || way.after > right) continue;
        const pair = rangesOf(way, left, right);
        const gain = worthOf(pair, before, after, likeness);
        if (gain > 0) take(way, gain);
      }
    }
  }
  return traceBack(ways, before.length, after.length);
}

function rangesOf(way: Way, left: number, right: number): Pair {
  return { before: { from: left - way.before, to: left }, after: { from: right - way.after, to: right } };
}

function traceBack(ways: readonly Way[], before: number, after: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let [left, right] = [before, after];
  while (left > 0 || right > 0) {
    const way = ways[left * (after + 1) + right];
    if (!way) throw new Error('Every place in the table has a way to it');
    const pair = rangesOf(way, left, right);
    if (way.isPair) pairs.unshift(pair);
    [left, right] = [pair.before.from, pair.after.from];
  }
  return pairs;
}

/** How the two blocks that end a pair could belong together. */
function waysTo(before: BlockReading | undefined, after: BlockReading | undefined): readonly Way[] {
  if (!before || !after) return [];
  if (before.isContainer === after.isContainer) return before.isContainer ? plain.slice(0, 1) : plain;
  const { leafCount } = before.isContainer ? before : after;
  if (leafCount > mostWrapped) return [];
  // A quote that was made of paragraphs may have got its speaker in the same stroke.
  const counts = leafCount > 1 ? [leafCount, leafCount - 1] : [leafCount];
  return counts.map((count) => (after.isContainer ? pairOf(count, 1) : pairOf(1, count)));
}

/** What it is worth to hold blocks for a pair: the weight of what they share; 0 where that is too little. */
function worthOf(
  { before: left, after: right }: Pair,
  before: readonly BlockReading[],
  after: readonly BlockReading[],
  likeness: Likeness,
): number {
  const [one, other] = [before[left.from], after[right.from]];
  if (!one || !other) return 0;
  const gone = before.slice(left.from, left.to);
  const come = after.slice(right.from, right.to);
  if (come.length > 1 || (gone.length === 1 && one.isContainer && !other.isContainer)) {
    return worthOfParts(one, come, (index) => likeness.common(left.from, right.from + index));
  }
  if (gone.length > 1 || one.isContainer !== other.isContainer) {
    return worthOfParts(other, gone, (index) => likeness.common(left.from + index, right.from));
  }
  const [weight, part] = [likeness.common(left.from, right.from), likeness.share(left.from, right.from)];
  const shorter = one.weight < other.weight ? one : other;
  const isWithin = shorter.wordCount >= wordsToSpeakOf && weight >= nearlyAll * shorter.weight;
  if (part < enough && !isWithin) return 0;
  return weight + part + (one.node.type === other.node.type ? 1 : 0);
}

/** The same of a whole and its parts: each part has its words from the whole, and together they have most of it. */
function worthOfParts(whole: BlockReading, parts: readonly BlockReading[], common: (part: number) => number): number {
  let sum = 0;
  for (const [index, { isContainer, node, weight }] of parts.entries()) {
    if (isContainer || (!whole.isContainer && node.type !== whole.node.type)) return 0;
    if (weight === 0 || common(index) < most * weight) return 0;
    sum += common(index);
  }
  // A quote may have got a speaker, or a list an item, in the same stroke.
  const isCovered = sum >= (whole.isContainer ? enough : most) * whole.weight;
  return isCovered ? Math.min(sum, whole.weight) : 0;
}
