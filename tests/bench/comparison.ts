/**
 * One thing, done by Galley and by its yardstick in turns in one run. All values in milliseconds unless `unit` says
 * otherwise, one for each turn.
 */
export interface Comparison {
  readonly what: string;
  readonly galley: readonly number[];
  readonly yardstick: { readonly name: string; readonly times: readonly number[] };
  readonly unit?: 'ms' | 'MB';
  readonly bar?: Bar;
}

/** What Galley has set itself: the most that the ratio of the medians may be, or what its own p95 must stay under, or both. */
export type Bar =
  | { readonly ratio: number; readonly p95?: number }
  | { readonly ratio?: undefined; readonly p95: number };

/** How a benchmark ended. `runtimes` are the programs it ran in, with their versions; `notes` go under the table. */
export type Outcome =
  | {
      readonly is: 'measured';
      readonly comparisons: readonly Comparison[];
      readonly runtimes: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly is: 'skipped'; readonly why: string };
