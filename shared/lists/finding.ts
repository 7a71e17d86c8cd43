/** Something to know before a list goes out. `must`: has to be mended; `should`: look at it. */
export interface CardFinding {
  readonly level: 'must' | 'should';
  readonly message: string;
}
