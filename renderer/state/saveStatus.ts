/**
 * What the foot of the window says of the disk. `saved` is only said after the core has answered, which it does after
 * fsync; `failed` keeps everything in memory and says what to do; `refused` is a change that the core would not take.
 */
export type SaveStatus =
  | { readonly is: 'saved'; readonly at: string | null }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'refused'; readonly why: string };
