import type { Node } from 'prosemirror-model';

/** Whether other blocks lie in a block: a list, a quote, a cell. */
export function isContainer(block: Node): boolean {
  return !block.isTextblock && !block.isLeaf;
}
