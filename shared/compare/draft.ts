import type { Node } from 'prosemirror-model';
import { type Aligned, alignBlocks, alignCells } from './alignBlocks';
import { isContainer } from './isContainer';
import type { ReadBlock } from './readBlock';

/** What became of a block, with what became of the blocks in it, before it is known which of them moved. */
export type Draft =
  | { readonly is: 'same'; readonly after: Node }
  | { readonly is: 'inserted'; readonly after: Node }
  | { readonly is: 'deleted'; readonly before: Node }
  | { readonly is: 'edited'; readonly before: Node; readonly after: Node; readonly inside: readonly Draft[] }
  | { readonly is: 'split'; readonly before: Node; readonly after: readonly Node[] }
  | { readonly is: 'joined'; readonly before: readonly Node[]; readonly after: Node }
  | { readonly is: 'wrapped' | 'unwrapped'; readonly around: Node; readonly inside: readonly Draft[] };

/** What became of the blocks of a body. */
export function draftBodies(before: Node, after: Node, read: ReadBlock): readonly Draft[] {
  return alignBlocks(before.children, after.children, read).map((aligned) => draftOf(aligned, read));
}

/** One block beside another that it is held to be. */
export function draftOf(aligned: Aligned, read: ReadBlock): Draft {
  switch (aligned.is) {
    case 'edited':
      return draftEdit(aligned.before, aligned.after, read);
    case 'wrapped':
      return { is: 'wrapped', around: aligned.after, inside: within(aligned.before, aligned.after.children, read) };
    case 'unwrapped':
      return { is: 'unwrapped', around: aligned.before, inside: within(aligned.before.children, aligned.after, read) };
    default:
      return aligned;
  }
}

/** A block beside what it became. */
export function draftEdit(before: Node, after: Node, read: ReadBlock): Draft & { readonly is: 'edited' } {
  const inside = isContainer(before) && isContainer(after) ? draftInside(before, after, read) : [];
  return { is: 'edited', before, after, inside };
}

function draftInside(before: Node, after: Node, read: ReadBlock): readonly Draft[] {
  const areRows = before.type.spec.tableRole === 'row' && after.type.spec.tableRole === 'row';
  if (!areRows) return within(before.children, after.children, read);
  return alignCells(before.children, after.children).map((aligned) => draftOf(aligned, read));
}

function within(before: readonly Node[], after: readonly Node[], read: ReadBlock): readonly Draft[] {
  return alignBlocks(before, after, read, true).map((aligned) => draftOf(aligned, read));
}
