import type { Node } from 'prosemirror-model';
import { type Aligned, alignBlocks } from './alignBlocks';
import { blockReader } from './readBlock';

/** Blocks that stand together, from `index` on, with what stands in their stead; either may be none. */
export interface Run {
  readonly index: number;
  readonly before: readonly Node[];
  readonly after: readonly Node[];
}

/** What differs between two documents, as finely as blocks go: each block that was edited is a run of its own. */
export function runsBetween(before: Node, after: Node): readonly Run[] {
  const runs: Run[] = [];
  let index = 0;
  let open: Run | undefined;
  for (const aligned of alignBlocks(before.children, after.children, blockReader())) {
    const [gone, come] = sidesOf(aligned);
    const joins = aligned.is !== 'same' && aligned.is !== 'edited';
    if (joins && open) {
      runs.pop();
      open = { ...open, before: [...open.before, ...gone], after: [...open.after, ...come] };
    } else open = { index, before: gone, after: come };
    if (aligned.is !== 'same') runs.push(open);
    if (!joins) open = undefined;
    index += gone.length;
  }
  return runs;
}

function sidesOf(aligned: Aligned): readonly [before: readonly Node[], after: readonly Node[]] {
  return ['before' in aligned ? [aligned.before].flat() : [], 'after' in aligned ? [aligned.after].flat() : []];
}
