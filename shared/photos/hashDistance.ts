/** The most bits in which the perceptual hashes of two pictures that look the same differ: an eighth of all. */
export const alikeWithin = 8;

/** In how many of their 64 bits two perceptual hashes differ, each given as its upper and its lower half. */
export function hashDistance(one: HashHalves, other: HashHalves): number {
  return countBits(one.upper ^ other.upper) + countBits(one.lower ^ other.lower);
}

/** A hash of 16 hex digits as two numbers of 32 bits: what can be compared with 50,000 others in a moment. */
export interface HashHalves {
  readonly upper: number;
  readonly lower: number;
}

export function hashHalves(hash: string): HashHalves {
  return { upper: Number.parseInt(hash.slice(0, 8), 16) | 0, lower: Number.parseInt(hash.slice(8), 16) | 0 };
}

/** The bits that are set, counted side by side: Warren, Hacker's Delight, 2nd edition, figure 5-2. */
function countBits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
