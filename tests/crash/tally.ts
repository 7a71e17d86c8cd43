/** What became of what was typed, over all kills. */
export interface Tally {
  readonly kills: number;
  /** Changes that were acknowledged. */
  readonly acknowledged: number;
  /** Of them, and of those whose acknowledgement came too late, what only the histories had and Galley told to have brought back. */
  readonly recovered: number;
  /** Keystrokes that were acknowledged and are not there. */
  readonly lost: number;
  /** Keystrokes that were not acknowledged and are not there, and the longest time before a kill that one was typed. */
  readonly missing: number;
  readonly missingFor: number;
  /** How many kills cost more typing than they may, even without what the machine itself took for a line just then. */
  readonly late: number;
  /** Histories that a kill had left with a torn last line. */
  readonly torn: number;
  /** What was not as it should be, in words. */
  readonly faults: readonly string[];
}

export const nothing: Tally = {
  kills: 0,
  acknowledged: 0,
  recovered: 0,
  lost: 0,
  missing: 0,
  missingFor: 0,
  late: 0,
  torn: 0,
  faults: [],
};

export function sum(one: Tally, other: Tally): Tally {
  return {
    kills: one.kills + other.kills,
    acknowledged: one.acknowledged + other.acknowledged,
    recovered: one.recovered + other.recovered,
    lost: one.lost + other.lost,
    missing: one.missing + other.missing,
    missingFor: Math.max(one.missingFor, other.missingFor),
    late: one.late + other.late,
    torn: one.torn + other.torn,
    faults: [...one.faults, ...other.faults],
  };
}
