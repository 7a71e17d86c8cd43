import { closeHistory } from 'prosemirror-history';
import { type Command, type EditorState, NodeSelection, Selection } from 'prosemirror-state';
import { withoutAnchors } from '../../../../shared/anchors/withoutAnchors';
import { bodyNodes } from '../../../../shared/model/bodyNodes';

/** A stretch of whole blocks of the body. */
export interface Blocks {
  readonly from: number;
  readonly to: number;
}

/** The blocks of the body that the selection is in. */
export function selectedBlocks({ selection, doc }: EditorState): Blocks {
  const { $from, $to } = selection;
  const from = $from.depth === 0 ? $from.pos : $from.before(1);
  const to = $to.depth === 0 ? $to.pos : $to.after(1);
  return { from, to: Math.min(Math.max(to, from), doc.content.size) };
}

/**
 * Moves the blocks that the selection is in past the one before (`-1`) or after (`1`). It is that one which is taken away
 * and put back, so that the cursor stays where it is in the text. `moved` is told where in the body they stand then.
 */
export function moveBlocks(by: -1 | 1, moved?: (place: number, of: number) => void): Command {
  return (state, dispatch) => {
    const { from, to } = selectedBlocks(state);
    if (from === to) return false;
    const other = by < 0 ? state.doc.resolve(from).nodeBefore : state.doc.resolve(to).nodeAfter;
    if (!other) return false;
    if (!dispatch) return true;
    const tr = closeHistory(state.tr);
    if (by < 0) tr.insert(to, other).delete(from - other.nodeSize, from);
    else tr.delete(to, to + other.nodeSize).insert(from, other);
    // Where the selection begins with the block, what is put in before it would be taken for its beginning.
    const start = from + (by < 0 ? -other.nodeSize : other.nodeSize);
    if (state.selection instanceof NodeSelection && state.selection.from === from)
      tr.setSelection(NodeSelection.create(tr.doc, start));
    dispatch(tr.scrollIntoView());
    moved?.(tr.doc.resolve(start).index() + 1, tr.doc.childCount);
    return true;
  };
}

/**
 * Puts the blocks that the selection is in once more behind them, with the cursor in the copy. Notes stay with the words
 * that they were put to.
 */
export const duplicateBlocks: Command = (state, dispatch) => {
  const { from, to } = selectedBlocks(state);
  if (from === to) return false;
  if (!dispatch) return true;
  const copies = state.doc.slice(from, to).content.content.map(withoutAnchors);
  const transaction = closeHistory(state.tr).insert(to, copies);
  dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(to + 1), 1)).scrollIntoView());
  return true;
};

/** Takes away the blocks that the selection is in. */
export const deleteBlocks: Command = (state, dispatch) => {
  const { from, to } = selectedBlocks(state);
  if (from === to) return false;
  if (!dispatch) return true;
  const tr = closeHistory(state.tr);
  if (to - from === state.doc.content.size) tr.replaceWith(from, to, bodyNodes.nodes.paragraph.create());
  else tr.delete(from, to);
  const near = Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1);
  dispatch(tr.setSelection(near).scrollIntoView());
  return true;
};
