/** Something that the proofreader points out in a text. Positions count UTF-16 units of that text. */
export interface Proof {
  readonly from: number;
  readonly to: number;
  readonly of: 'spelling' | 'grammar';
  /** The rule that found it, the same as long as there is one: "RepeatedWords". */
  readonly rule: string;
  /** A whole sentence for the editor. */
  readonly message: string;
  /** What could stand there instead, the likeliest first; an empty one says that the words may go. */
  readonly suggestions: readonly string[];
}

/** What was found in texts, in their order. Null when there is no proofreader for the language. */
export type Proofs = readonly (readonly Proof[])[] | null;
