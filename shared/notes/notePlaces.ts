import type { Node } from 'prosemirror-model';
import { bodyNodes } from '../model/bodyNodes';

/** Where the words of a note stand in a body, in ProseMirror's positions, and what they are now. */
export interface NotePlace {
  readonly noteId: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Where notes stand in one block, counted from its beginning. */
const known = new WeakMap<Node, readonly NotePlace[]>();

/** The places of all notes whose words are in the body, in the order of reading; each once, from its first word to its last. */
export function notePlaces(document: Node): readonly NotePlace[] {
  const places = new Map<string, NotePlace>();
  document.forEach((block, offset) => {
    for (const { noteId, from, to, words } of placesIn(block)) {
      const before = places.get(noteId);
      places.set(noteId, {
        noteId,
        from: before?.from ?? offset + from,
        to: offset + to,
        words: before ? `${before.words} ${words}` : words,
      });
    }
  });
  return [...places.values()];
}

function placesIn(block: Node): readonly NotePlace[] {
  const before = known.get(block);
  if (before) return before;
  const places = new Map<string, NotePlace>();
  block.descendants((node, position) => {
    for (const mark of node.marks) {
      if (mark.type !== bodyNodes.marks.note) continue;
      const noteId = String(mark.attrs.noteId);
      // Within the block, positions begin behind its opening.
      const from = position + 1;
      const earlier = places.get(noteId);
      places.set(noteId, {
        noteId,
        from: earlier?.from ?? from,
        to: from + node.nodeSize,
        words: (earlier?.words ?? '') + node.textContent,
      });
    }
  });
  const found = [...places.values()];
  known.set(block, found);
  return found;
}
