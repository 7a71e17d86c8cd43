import { type Command, Plugin, Selection, TextSelection } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { fromElsewhere } from './followDocument';

const { paragraph, blockquote, pull_quote, speaker } = bodyNodes.nodes;

/** At the end of a quotation: goes to the line that says whose words they are, which is made where there is none. */
export const toSpeaker: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth < 2 || $from.parent.type !== paragraph) return false;
  const quote = $from.node(-1);
  if (quote.type !== blockquote && quote.type !== pull_quote) return false;
  const next = quote.maybeChild($from.indexAfter(-1));
  const isLast = !next || next.type === speaker;
  if (!isLast || $from.parentOffset < $from.parent.content.size) return false;
  // Nothing is quoted yet: Enter leads out, as it does of any empty block.
  if (!next && $from.parent.content.size === 0) return false;
  if (!dispatch) return true;
  const after = $from.after();
  const transaction = next ? state.tr : state.tr.insert(after, speaker.create());
  const end = after + 1 + (next?.content.size ?? 0);
  dispatch(transaction.setSelection(TextSelection.create(transaction.doc, end)).scrollIntoView());
  return true;
};

/** In that line: goes on to a paragraph after the quotation. A line that says nothing goes. */
export const leaveSpeaker: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== speaker || !$from.sameParent($to)) return false;
  if (!dispatch) return true;
  const transaction = state.tr;
  if ($from.parent.content.size === 0) transaction.delete($from.before(), $from.after());
  const after = transaction.mapping.map($from.after(-1));
  const next = transaction.doc.resolve(after).nodeAfter;
  if (next?.type !== paragraph || next.content.size > 0) transaction.insert(after, paragraph.create());
  dispatch(transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView());
  return true;
};

/** In that line while it is empty: takes it away and goes back to the end of what was said. */
export const removeEmptySpeaker: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== speaker || $from.parent.content.size > 0) return false;
  if (!dispatch) return true;
  const transaction = state.tr.delete($from.before(), $from.after());
  const end = Selection.near(transaction.doc.resolve($from.before()), -1);
  dispatch(transaction.setSelection(end).scrollIntoView());
  return true;
};

/** A pull quote is one paragraph: Enter within it breaks the line. */
export const breakPullQuote: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.depth < 2 || $from.node(-1).type !== pull_quote || !$from.sameParent($to)) return false;
  if ($from.parent.type !== paragraph || $from.parent.content.size === 0) return false;
  dispatch?.(state.tr.replaceSelectionWith(bodyNodes.nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Takes away a line for the speaker that was left without a word. */
export function leavesNoEmptySpeaker(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      const { $from } = before.selection;
      if ($from.parent.type !== speaker || $from.parent.content.size > 0) return null;
      if (after.selection.eq(before.selection) || transactions.some((one) => one.getMeta(fromElsewhere))) return null;
      let at = $from.before();
      for (const { mapping } of transactions) {
        const { pos, deletedAfter } = mapping.mapResult(at);
        if (deletedAfter) return null;
        at = pos;
      }
      const line = after.doc.nodeAt(at);
      if (line?.type !== speaker || line.content.size > 0 || after.selection.$from.parent === line) return null;
      return after.tr.delete(at, at + line.nodeSize);
    },
  });
}
