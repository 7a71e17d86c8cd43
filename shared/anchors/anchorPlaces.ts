import type { Node } from 'prosemirror-model';
import { type AnchorKind, anchorOf } from './anchorKinds';

/** Where the words of a note or a claim stand in a body, in ProseMirror's positions, and what they are now. */
export interface AnchorPlace {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Where anchors stand in one block, counted from its beginning. */
const known: Readonly<Record<AnchorKind, WeakMap<Node, readonly AnchorPlace[]>>> = {
  note: new WeakMap(),
  claim: new WeakMap(),
};

/** The places of all notes or claims whose words are in the body, in its order; each once, from its first word to its last. */
export function anchorPlaces(document: Node, kind: AnchorKind): readonly AnchorPlace[] {
  const places = new Map<string, AnchorPlace>();
  document.forEach((block, offset) => {
    for (const { id, from, to, words } of placesIn(block, kind)) {
      const before = places.get(id);
      places.set(id, {
        id,
        from: before?.from ?? offset + from,
        to: offset + to,
        words: before ? `${before.words} ${words}` : words,
      });
    }
  });
  return [...places.values()];
}

function placesIn(block: Node, kind: AnchorKind): readonly AnchorPlace[] {
  const before = known[kind].get(block);
  if (before) return before;
  const places = new Map<string, AnchorPlace>();
  block.descendants((node, position) => {
    for (const mark of node.marks) {
      const id = anchorOf(mark, kind);
      if (id === undefined) continue;
      // Within the block, positions begin behind its opening.
      const from = position + 1;
      const earlier = places.get(id);
      places.set(id, {
        id,
        from: earlier?.from ?? from,
        to: from + node.nodeSize,
        words: (earlier?.words ?? '') + node.textContent,
      });
    }
  });
  const found = [...places.values()];
  known[kind].set(block, found);
  return found;
}
