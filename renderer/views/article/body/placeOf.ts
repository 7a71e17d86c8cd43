import type { EditorView } from 'prosemirror-view';
import { markedSpan } from './markedWords';

/** Where what is marked is in the window, or the cursor where nothing is, in pixels. */
export function placeOf(view: EditorView): DOMRect {
  const { from, to } = markedSpan(view.state) ?? view.state.selection;
  const block = view.nodeDOM(from);
  if (block instanceof HTMLElement && block.parentElement === view.dom) return block.getBoundingClientRect();
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top);
}
