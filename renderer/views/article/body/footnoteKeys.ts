import { type Command, NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { bodyNodes } from '../../../../shared/model/bodyNodes';

/** Sent to the element of a footnote that is selected: it shall take the focus, to be written. */
export const writeEvent = 'galley-write';

/** While a footnote is selected: goes into its words. */
export const writeFootnote: Command = (state, _dispatch, view) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type !== bodyNodes.nodes.footnote) return false;
  view?.nodeDOM(selection.from)?.dispatchEvent(new Event(writeEvent));
  return true;
};

/** Selects the footnote at a position and goes into its words. */
export function openFootnote(view: EditorView, at: number): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
  writeFootnote(view.state, undefined, view);
}
