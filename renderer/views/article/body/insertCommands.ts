import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection, Selection, type Transaction } from 'prosemirror-state';
import { withoutAnchors } from '../../../../shared/anchors/withoutAnchors';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { writeFootnote } from './footnoteKeys';

const { paragraph, pull_quote, photo, divider, embed, footnote, table, table_row, table_cell, table_header } =
  bodyNodes.nodes;

/** Puts in a photo that is still to be chosen; its caption is written at once. */
export const insertPhoto: Command = insertBlock(() => photo.create(), 'inside');

export const insertDivider: Command = insertBlock(() => divider.create(), 'after');

/** Puts in a pull quote. It says the words that are selected, which stay where they are in the text as well. */
export const insertPullQuote: Command = insertBlock((state) => {
  const { $from, $to, empty } = state.selection;
  const canTake = !empty && $from.sameParent($to) && $from.parent.inlineContent;
  const words = canTake ? wordsAlone($from.parent.slice($from.parentOffset, $to.parentOffset).content.content) : [];
  return pull_quote.create(null, paragraph.create(null, words));
}, 'inside');

/** Footnotes and notes of the desk are about the words in the text, not about their copy. */
function wordsAlone(content: readonly Node[]): readonly Node[] {
  return content.filter(({ type }) => type !== footnote).map(withoutAnchors);
}

/** What a card says of what it leads to. */
export interface EmbedCard {
  readonly href: string;
  readonly title: string;
  readonly provider: string;
}

export function insertEmbed(card: EmbedCard): Command {
  return insertBlock(() => embed.create(card), 'after');
}

/** What a table begins with. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** Its first row says what stands under it. */
  readonly hasHeader: boolean;
}

export function insertTable({ rows, columns, hasHeader }: TableSize): Command {
  return insertBlock(() => {
    const row = (index: number) => {
      const type = hasHeader && index === 0 ? table_header : table_cell;
      return table_row.create(
        null,
        Array.from({ length: columns }, () => type.create(null, paragraph.create())),
      );
    };
    return table.create(
      null,
      Array.from({ length: rows }, (_row, index) => row(index)),
    );
  }, 'inside');
}

/** Puts a footnote behind the cursor, or behind the words selected, and leads into it. */
export const insertFootnote: Command = (state, dispatch, view) => {
  const { $to } = state.selection;
  if (state.selection instanceof NodeSelection || !$to.parent.canReplaceWith($to.index(), $to.index(), footnote))
    return false;
  if (!dispatch) return true;
  const transaction = closeHistory(state.tr).insert($to.pos, footnote.create());
  dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, $to.pos)).scrollIntoView());
  if (view) writeFootnote(view.state, undefined, view);
  return true;
};

/**
 * Puts a block in the place of the empty paragraph that the cursor is in, or behind the block of the body that it is in.
 * The cursor goes into it, or to what follows, so that writing goes on: at the end of the body a paragraph is added.
 */
function insertBlock(make: (state: EditorState) => Node, cursor: 'inside' | 'after'): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const { from, to } = placeFor(state);
    const block = make(state);
    const isEnd = to === state.doc.content.size;
    const transaction = closeHistory(state.tr).replaceWith(from, to, isEnd ? [block, paragraph.create()] : block);
    const at = cursor === 'inside' ? from + 1 : from + block.nodeSize;
    dispatch(withCursorAt(transaction, at).scrollIntoView());
    return true;
  };
}

function placeFor({ selection, doc }: EditorState): { readonly from: number; readonly to: number } {
  const { $from, $to, empty } = selection;
  const block = $from.depth === 1 && empty ? $from.parent : null;
  if (block?.type === paragraph && block.content.size === 0) return { from: $from.before(), to: $from.after() };
  const after = $to.depth === 0 ? $to.pos : $to.after(1);
  return { from: Math.min(after, doc.content.size), to: Math.min(after, doc.content.size) };
}

function withCursorAt(transaction: Transaction, at: number): Transaction {
  return transaction.setSelection(Selection.near(transaction.doc.resolve(at), 1));
}
