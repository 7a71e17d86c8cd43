import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { EditorState, TextSelection } from 'prosemirror-state';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';

const { paragraph, heading, blockquote, bullet_list, ordered_list, list_item } = bodyNodes.nodes;

export const p = (text: string) => paragraph.create(null, text === '' ? [] : bodyNodes.text(text));
export const h = (level: number, text: string) => heading.create({ level }, bodyNodes.text(text));
export const quote = (...texts: readonly string[]) => blockquote.create(null, texts.map(p));
export const bullets = (...texts: readonly string[]) =>
  bullet_list.create(
    null,
    texts.map((text) => list_item.create(null, p(text))),
  );
export const numbers = (...texts: readonly string[]) =>
  ordered_list.create(
    null,
    texts.map((text) => list_item.create(null, p(text))),
  );

/** An editor of these blocks with the words selected; without words, the cursor is at the start. */
export function editing(blocks: readonly Node[], words?: string): EditorState {
  const state = EditorState.create({ doc: bodyNodes.node('doc', null, blocks) });
  let at = -1;
  state.doc.descendants((node, position) => {
    const found = node.isTextblock && words !== undefined ? node.textContent.indexOf(words) : -1;
    if (found >= 0) at = position + 1 + found;
  });
  if (at < 0 || words === undefined) return state;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at, at + words.length)));
}

/** The state after a command, or null when it does not apply. */
export function taken(state: EditorState, command: Command): EditorState | null {
  let next: EditorState | null = null;
  const applies = command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return applies ? (next ?? state) : null;
}
