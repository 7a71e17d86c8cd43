import { Fragment, type Node } from 'prosemirror-model';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import { type Run, runsBetween } from '../compare/runsBetween';

/**
 * The steps from one document to another, each replacing as little as possible: one for each block that was edited, and
 * one for each row of blocks that went or came, so that cursors, notes and marks elsewhere stay in their words. None when
 * both say the same. They are to be taken in this order, which is from the end of the text to its start.
 */
export function stepsBetween(before: Node, after: Node): readonly Step[] {
  const steps: Step[] = [];
  let current = before;
  for (const run of runsBetween(before, after).toReversed()) {
    const step = stepFor(run, current);
    current = step.apply(current).doc ?? current;
    steps.push(step);
  }
  return steps;
}

function stepFor({ index, before, after }: Run, document: Node): Step {
  const start = document.children.slice(0, index).reduce((sum, block) => sum + block.nodeSize, 0);
  const [gone, come] = [Fragment.fromArray([...before]), document.type.create(null, after)];
  const narrow = narrowed(gone, come, start);
  const made = narrow?.apply(document).doc;
  if (narrow && made?.eq(document.copy(replacing(document, start, gone, come)))) return narrow;
  return new ReplaceStep(start, start + gone.size, come.slice(0, come.content.size));
}

function replacing({ content }: Node, start: number, gone: Fragment, come: Node): Fragment {
  return content
    .cut(0, start)
    .append(come.content)
    .append(content.cut(start + gone.size));
}

/** From the first difference to the last. Null where the two searches find none. */
function narrowed(gone: Fragment, come: Node, start: number): Step | null {
  const first = gone.findDiffStart(come.content);
  const last = gone.findDiffEnd(come.content);
  if (first === null || !last) return null;
  // Where the same letters stand on both sides of a difference, the two searches overlap.
  const overlap = Math.max(0, first - Math.min(last.a, last.b));
  return new ReplaceStep(start + first, start + last.a + overlap, come.slice(first, last.b + overlap));
}
