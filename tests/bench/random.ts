/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers of their own for one of many things that share a seed. */
export function randomFor(seed: number, number: number): Random {
  return randomOf(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  return values[between(random, 0, values.length - 1)] as Value;
}

/** True so often: 0.1 is one time in ten. */
export function happens(random: Random, chance: number): boolean {
  return random() < chance;
}

/** One of the names, each as often as its number says beside the others'. */
export function oneByWeight<Name extends string>(random: Random, weights: Readonly<Record<Name, number>>): Name {
  const all = Object.entries<number>(weights) as [Name, number][];
  let left = random() * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of all) {
    left -= weight;
    if (left < 0) return name;
  }
  return (all.at(-1) as [Name, number])[0];
}

/** So many hex digits, at most eight at a time from one number. */
export function hexDigits(random: Random, count: number): string {
  let digits = '';
  while (digits.length < count) {
    digits += Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  }
  return digits.slice(0, count);
}
