import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const key = new PluginKey<DecorationSet>('marked words');

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Marks words while something that has the focus itself, such as the question for a link's address, is about them. */
export function markedWords(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, marked) {
        const span = transaction.getMeta(key) as Span | null | undefined;
        if (span === undefined) return marked.map(transaction.mapping, transaction.doc);
        if (span === null) return DecorationSet.empty;
        return DecorationSet.create(transaction.doc, [
          Decoration.inline(span.from, span.to, { class: 'marked-words' }),
        ]);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** The transaction that marks these words, or with null those that are marked no more. */
export function markWords(state: EditorState, span: Span | null): Transaction {
  return state.tr.setMeta(key, span);
}
