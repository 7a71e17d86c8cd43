import { lift, setBlockType, wrapIn } from 'prosemirror-commands';
import type { Attrs, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';

const { paragraph, heading, blockquote, bullet_list, ordered_list, list_item } = bodyNodes.nodes;

/** Whether every block of text in the selection is of that kind. */
export function isBlock(state: EditorState, type: NodeType, attrs: Attrs = {}): boolean {
  let all = true;
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node) => {
    if (node.isTextblock)
      all &&= node.type === type && Object.keys(attrs).every((name) => node.attrs[name] === attrs[name]);
  });
  return all;
}

/** How deep in the document the innermost of these nodes around the selection stands, or null when none does. */
function depthOf(state: EditorState, types: readonly NodeType[]): number | null {
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

export const toParagraph: Command = setBlockType(paragraph);

/** Makes the blocks headings of a level, or, when they are, paragraphs. */
export function toggleHeading(level: 2 | 3): Command {
  return (state, dispatch, view) =>
    isBlock(state, heading, { level })
      ? toParagraph(state, dispatch, view)
      : setBlockType(heading, { level })(state, dispatch, view);
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

/** Makes the paragraphs a quotation, or, when they are one, takes them out of it. */
export const toggleQuote: Command = (state, dispatch, view) =>
  isQuoted(state) ? lift(state, dispatch, view) : wrapIn(blockquote)(state, dispatch, view);
