import { setBlockType, wrapIn } from 'prosemirror-commands';
import { type Attrs, NodeRange, type NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';

const { paragraph, heading, blockquote, pull_quote, speaker, photo, bullet_list, ordered_list, list_item } =
  bodyNodes.nodes;

/** Whether every block of text in the selection is of that kind. */
export function isBlock(state: EditorState, type: NodeType, attrs: Attrs = {}): boolean {
  let [all, any] = [true, false];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node) => {
    if (!node.isTextblock) return;
    any = true;
    all &&= node.type === type && Object.keys(attrs).every((name) => node.attrs[name] === attrs[name]);
  });
  return all && any;
}

/** How deep in the document the innermost of these nodes around the selection stands, or null when none does. */
export function depthOf(state: EditorState, types: readonly NodeType[]): number | null {
  const { $from, $to } = state.selection;
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) return depth;
  }
  return null;
}

/** The kind of list that the selection is in, or null. */
export function listAround(state: EditorState): NodeType | null {
  const depth = depthOf(state, [bullet_list, ordered_list]);
  return depth === null ? null : state.selection.$from.node(depth).type;
}

export function isQuoted(state: EditorState): boolean {
  return depthOf(state, [blockquote]) !== null;
}

/** A caption belongs to its photo: what makes a block of text another would take the photo away. */
function setText(type: NodeType, attrs?: Attrs): Command {
  return (state, dispatch, view) => !isPhotoIn(state) && setBlockType(type, attrs ?? null)(state, dispatch, view);
}

function isPhotoIn({ selection, doc }: EditorState): boolean {
  let found = false;
  doc.nodesBetween(selection.from, selection.to, ({ type }) => {
    found ||= type === photo;
  });
  return found;
}

export const toParagraph: Command = setText(paragraph);

/** Makes the blocks headings of a level, or, when they are, paragraphs. */
export function toggleHeading(level: 2 | 3): Command {
  return (state, dispatch, view) =>
    isBlock(state, heading, { level })
      ? toParagraph(state, dispatch, view)
      : setText(heading, { level })(state, dispatch, view);
}

/** Puts the paragraphs into a list of this kind, turns the other kind into it, or takes them out of it. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const around = listAround(state);
    if (around === type) return liftListItem(list_item)(state, dispatch, view);
    if (around === null) return wrapInList(type)(state, dispatch, view);
    const depth = depthOf(state, [around]);
    if (depth !== null) dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), type));
    return true;
  };
}

/** Makes the paragraphs a quotation, a pull quote one too, or, when they are one, takes them out of it. */
export const toggleQuote: Command = (state, dispatch, view) => {
  if (isQuoted(state)) return unquote(state, dispatch);
  const depth = depthOf(state, [pull_quote]);
  if (depth === null) return wrapIn(blockquote)(state, dispatch, view);
  dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), blockquote));
  return true;
};

/** Takes the paragraphs out of the quotation that they are in. Whoever said it becomes a paragraph after them. */
const unquote: Command = (state, dispatch) => {
  const depth = depthOf(state, [blockquote]);
  if (depth === null) return false;
  const { $from } = state.selection;
  const quote = $from.node(depth);
  const start = $from.before(depth);
  const transaction = state.tr;
  const last = quote.lastChild;
  if (last?.type === speaker) {
    const at = start + quote.nodeSize - 1 - last.nodeSize;
    if (last.content.size === 0) transaction.delete(at, at + last.nodeSize);
    else transaction.setNodeMarkup(at, paragraph);
  }
  const size = transaction.doc.nodeAt(start)?.nodeSize ?? 0;
  const inside = new NodeRange(transaction.doc.resolve(start + 2), transaction.doc.resolve(start + size - 2), depth);
  dispatch?.(transaction.lift(inside, depth - 1).scrollIntoView());
  return true;
};
