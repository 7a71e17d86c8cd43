import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const key = new PluginKey<DecorationSet>('marked words');

export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Marks words, or a whole block, while something that has the focus itself, such as the question for a link's address, is
 * about them. The mark stays with them, whatever is typed elsewhere meanwhile.
 */
export function markedWords(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, marked) {
        const span = transaction.getMeta(key) as Span | null | undefined;
        if (span === undefined) return marked.map(transaction.mapping, transaction.doc);
        if (span === null) return DecorationSet.empty;
        const { doc } = transaction;
        const { nodeAfter, depth } = doc.resolve(span.from);
        const isBlock = depth === 0 && nodeAfter?.isBlock === true && span.from + nodeAfter.nodeSize === span.to;
        const mark = isBlock ? Decoration.node : Decoration.inline;
        return DecorationSet.create(doc, [
          mark(span.from, span.to, { class: isBlock ? 'marked-block' : 'marked-words' }),
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

/** Where what is marked stands now; null when nothing is, or when it is gone. */
export function markedSpan(state: EditorState): Span | null {
  const [marked] = key.getState(state)?.find() ?? [];
  return marked ? { from: marked.from, to: marked.to } : null;
}
