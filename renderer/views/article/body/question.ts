import type { EditorView } from 'prosemirror-view';

/** What the editor of a body asks of those who stand around it: something to be filled in or chosen beside its text. */
export type Question =
  /** A link's address, for the words that are marked in that view: the body's, or a footnote's. */
  | { readonly is: 'link'; readonly view: EditorView; readonly href: string }
  | { readonly is: 'table' }
  /** What a card says: a new one, or the one that is marked. */
  | { readonly is: 'embed'; readonly card: 'new' | 'marked' }
  /** Which photo, and its texts: of the one that is marked. */
  | { readonly is: 'photo' }
  /** What to do with the block that is marked. */
  | { readonly is: 'block' };
