import { type Command, NodeSelection, TextSelection } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';

const { paragraph, photo } = bodyNodes.nodes;

/** A caption is one paragraph: Enter leads on to the text after the photo. */
export const leaveCaption: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== photo || !$from.sameParent($to)) return false;
  if (!dispatch) return true;
  const after = $from.after();
  const next = state.doc.resolve(after).nodeAfter;
  const transaction = state.tr;
  if (next?.type !== paragraph || next.content.size > 0) transaction.insert(after, paragraph.create());
  dispatch(transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView());
  return true;
};

/** Backspace at the start of a caption selects its photo, so that pressing it once more takes it away. */
export const selectPhotoOfCaption: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== photo || $from.parentOffset > 0) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())));
  return true;
};
