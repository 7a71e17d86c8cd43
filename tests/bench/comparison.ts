/** One thing, done by Galley and by its yardstick in turns in one run. All times in milliseconds, one for each turn. */
export interface Comparison {
  readonly what: string;
  readonly galley: readonly number[];
  readonly yardstick: { readonly name: string; readonly times: readonly number[] };
}

/** How a benchmark ended. `runtimes` are the programs it ran in, with their versions; `notes` go under the table. */
export type Outcome =
  | {
      readonly is: 'measured';
      readonly comparisons: readonly Comparison[];
      readonly runtimes: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly is: 'skipped'; readonly why: string };
