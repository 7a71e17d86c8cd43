import { type EditorState, NodeSelection, type Selection, TextSelection } from 'prosemirror-state';
import type { FindingPlace } from '../../../../shared/checks/finding';
import type { BodyEditor } from '../body/bodyEditor';
import type { InspectorTab } from '../inspector/Inspector';
import { tabOfField } from './tabOfField';

export interface PlacesOfArticle {
  /** The element that the sheet and the inspector are in. Their fields bear `data-field`. */
  readonly columns: HTMLElement;
  readonly editor: BodyEditor | null;
  /** Shows that part of the inspector at once. */
  readonly showTab: (tab: InspectorTab) => void;
}

/** Shows a place of the article and puts the cursor there. */
export function leadTo(place: FindingPlace, { columns, editor, showTab }: PlacesOfArticle): void {
  if (place.is === 'field' && place.field !== 'body') {
    const tab = tabOfField[place.field];
    if (tab) showTab(tab);
    const field = columns.querySelector(`[data-field="${place.field}"]`);
    field?.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), button')?.focus();
    return;
  }
  if (!editor) return;
  const { view } = editor;
  if (place.is === 'body')
    view.dispatch(view.state.tr.setSelection(selectionAt(view.state, place.from, place.to)).scrollIntoView());
  view.focus();
}

/** A thing as a whole where it is one, its words elsewhere. The text may have become shorter since the place was found. */
export function selectionAt({ doc }: EditorState, from: number, to: number): Selection {
  const [start, end] = [from, to].map((position) => Math.min(position, doc.content.size)) as [number, number];
  const node = doc.nodeAt(start);
  if (node && node.nodeSize === end - start && !node.isText && NodeSelection.isSelectable(node))
    return NodeSelection.create(doc, start);
  return TextSelection.between(doc.resolve(start), doc.resolve(end));
}
