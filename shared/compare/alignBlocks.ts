import type { Node } from 'prosemirror-model';
import { jsonOf } from '../model/body';
import { diffKeys, type Range } from './diffKeys';
import { isContainer } from './isContainer';
import { pairBlocks } from './pairBlocks';
import type { ReadBlock } from './readBlock';

/** What became of some neighbouring blocks between two rows of them. */
export type Aligned =
  | { readonly is: 'same'; readonly before: Node; readonly after: Node }
  | { readonly is: 'edited'; readonly before: Node; readonly after: Node }
  | { readonly is: 'inserted'; readonly after: Node }
  | { readonly is: 'deleted'; readonly before: Node }
  | { readonly is: 'wrapped'; readonly before: readonly Node[]; readonly after: Node }
  | { readonly is: 'joined'; readonly before: readonly Node[]; readonly after: Node }
  | { readonly is: 'unwrapped'; readonly before: Node; readonly after: readonly Node[] }
  | { readonly is: 'split'; readonly before: Node; readonly after: readonly Node[] };

/**
 * Lays two rows of blocks beside each other, in the order of the later one, what is gone standing where it stood. Blocks
 * that say the same are the same; between those, blocks that have enough in common are the same block, edited.
 * `isWithin` says that the rows lie in one block: what stands in one place there (an item, a cell) is edited, whatever
 * it says now, while at the top of a body another paragraph is another paragraph.
 */
export function alignBlocks(
  before: readonly Node[],
  after: readonly Node[],
  read: ReadBlock,
  isWithin = false,
): readonly Aligned[] {
  return diffKeys(before.map(keyOf), after.map(keyOf)).flatMap(({ isSame, before: gone, after: come }) => {
    const [left, right] = [before.slice(gone.from, gone.to), after.slice(come.from, come.to)];
    return isSame ? alike(left, right, 'same') : alignGap(left, right, read, isWithin);
  });
}

/** The cells of two rows of a table. In rows of one width each cell keeps its column. */
export function alignCells(before: readonly Node[], after: readonly Node[]): readonly Aligned[] {
  if (before.length === after.length) return sideBySide(before, after);
  return diffKeys(before.map(keyOf), after.map(keyOf)).flatMap(({ before: gone, after: come }) =>
    sideBySide(before.slice(gone.from, gone.to), after.slice(come.from, come.to)),
  );
}

function sideBySide(before: readonly Node[], after: readonly Node[]): readonly Aligned[] {
  const shorter = Math.min(before.length, after.length);
  return [
    ...before.slice(0, shorter).flatMap((cell, column) => {
      const now = after[column] ?? cell;
      return alike([cell], [now], keyOf(cell) === keyOf(now) ? 'same' : 'edited');
    }),
    ...unpaired(before.slice(shorter), after.slice(shorter), false),
  ];
}

function keyOf(node: Node): string {
  return JSON.stringify(jsonOf(node));
}

function alike(before: readonly Node[], after: readonly Node[], is: 'same' | 'edited'): readonly Aligned[] {
  return before.flatMap((node, index) => {
    const now = after[index];
    return now ? { is, before: node, after: now } : [];
  });
}

function alignGap(
  before: readonly Node[],
  after: readonly Node[],
  read: ReadBlock,
  isWithin: boolean,
): readonly Aligned[] {
  const aligned: Aligned[] = [];
  let [left, right] = [0, 0];
  const leave = (gone: Range, come: Range) =>
    aligned.push(...unpaired(before.slice(gone.from, gone.to), after.slice(come.from, come.to), isWithin));
  for (const pair of pairBlocks(before.map(read), after.map(read))) {
    leave({ from: left, to: pair.before.from }, { from: right, to: pair.after.from });
    aligned.push(
      ...paired(before.slice(pair.before.from, pair.before.to), after.slice(pair.after.from, pair.after.to)),
    );
    [left, right] = [pair.before.to, pair.after.to];
  }
  leave({ from: left, to: before.length }, { from: right, to: after.length });
  return aligned;
}

function paired(before: readonly Node[], after: readonly Node[]): readonly Aligned[] {
  const [one, other] = [before[0], after[0]];
  if (!one || !other) return [];
  if (isContainer(one) !== isContainer(other)) {
    return [isContainer(other) ? { is: 'wrapped', before, after: other } : { is: 'unwrapped', before: one, after }];
  }
  if (before.length > 1) return [{ is: 'joined', before, after: other }];
  return [after.length > 1 ? { is: 'split', before: one, after } : { is: 'edited', before: one, after: other }];
}

function unpaired(before: readonly Node[], after: readonly Node[], isWithin: boolean): readonly Aligned[] {
  const stayed =
    isWithin &&
    before.length === after.length &&
    before.every((node, index) => isContainer(node) === isContainer(after[index] ?? node));
  if (stayed) return alike(before, after, 'edited');
  return [
    ...before.map((node): Aligned => ({ is: 'deleted', before: node })),
    ...after.map((node): Aligned => ({ is: 'inserted', after: node })),
  ];
}
