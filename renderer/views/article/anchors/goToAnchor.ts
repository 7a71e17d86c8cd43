import { TextSelection } from 'prosemirror-state';
import type { AnchorPlace } from '../../../../shared/anchors/anchorPlaces';
import type { BodyEditor } from '../body/bodyEditor';

/** Selects the words that a note or claim is about, and shows them. The text may have become shorter since they were found. */
export function goToAnchor({ view }: BodyEditor, { from, to }: AnchorPlace): void {
  const { state } = view;
  const end = Math.min(to, state.doc.content.size);
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, Math.min(from, end), end)).scrollIntoView());
  view.focus();
}
