import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { EditorState, TextSelection } from 'prosemirror-state';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';

const { paragraph, heading, blockquote, bullet_list, ordered_list, list_item } = bodyNodes.nodes;
const { pull_quote, speaker, photo, table, table_row, table_cell } = bodyNodes.nodes;

export const p = (text: string) => paragraph.create(null, text === '' ? [] : bodyNodes.text(text));
export const h = (level: number, text: string) => heading.create({ level }, bodyNodes.text(text));
export const quote = (...texts: readonly string[]) => blockquote.create(null, texts.map(p));
export const who = (text: string) => speaker.create(null, text === '' ? [] : bodyNodes.text(text));
export const quoteBy = (text: string, name: string) => blockquote.create(null, [p(text), who(name)]);
export const pull = (text: string) => pull_quote.create(null, p(text));
export const caption = (text: string) => photo.create(null, text === '' ? [] : bodyNodes.text(text));
export const grid = (...rows: readonly (readonly string[])[]) =>
  table.create(
    null,
    rows.map((cells) =>
      table_row.create(
        null,
        cells.map((text) => table_cell.create(null, p(text))),
      ),
    ),
  );
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

/** The same state with the cursor at a place. */
export function at(state: EditorState, place: number): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)));
}

/** The same state with a stretch of text selected. */
export function selecting(state: EditorState, from: number, to: number): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

/** The same state with the cursor behind its first words that are these. */
export function behind(state: EditorState, words: string): EditorState {
  let place = -1;
  state.doc.descendants((node, position) => {
    const found = node.isText && place < 0 ? (node.text ?? '').indexOf(words) : -1;
    if (found >= 0) place = position + found + words.length;
  });
  return at(state, place);
}

/** What the document of a state says, in ProseMirror's own short way. */
export const said = (state: EditorState | null): string | null => state?.doc.toString() ?? null;

/** The state after a command, or null when it does not apply. */
export function taken(state: EditorState, command: Command): EditorState | null {
  let next: EditorState | null = null;
  const applies = command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return applies ? (next ?? state) : null;
}
