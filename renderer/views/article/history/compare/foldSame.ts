import type { ComparedBlock } from '../../../../../shared/compare/bodyComparison';

/** A block to be drawn, by its index, or a stretch of blocks that say the same and are drawn as one line. */
export type Folded =
  | { readonly is: 'block'; readonly index: number }
  | { readonly is: 'fold'; readonly from: number; readonly to: number };

/** How many blocks are left about a change to be read with it, and how many it takes to be worth a fold. */
const around = 1;
const worthAFold = 2;

/** Leaves out what is the same and far from any change. `to` is the block after a fold. */
export function foldSame(blocks: readonly Pick<ComparedBlock, 'is'>[]): readonly Folded[] {
  const isNear = blocks.map((_, index) =>
    blocks.slice(Math.max(0, index - around), index + around + 1).some(({ is }) => is !== 'same'),
  );
  const folded: Folded[] = [];
  for (let index = 0; index < blocks.length; ) {
    if (isNear[index]) {
      folded.push({ is: 'block', index });
      index += 1;
      continue;
    }
    const next = isNear.indexOf(true, index);
    const to = next < 0 ? blocks.length : next;
    if (to - index >= worthAFold) folded.push({ is: 'fold', from: index, to });
    else folded.push({ is: 'block', index });
    index = to;
  }
  return folded;
}
