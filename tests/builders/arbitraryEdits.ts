import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { StepJson } from '../../shared/changes/bodySteps';
import { bodyNodes } from '../../shared/model/bodyNodes';

/** One thing done to a text, between two positions of it. */
type Deed = (transform: Transform, from: number, to: number) => unknown;

const deeds: readonly Deed[] = [
  (transform, from) => transform.insert(from, bodyNodes.text('typed')),
  (transform, from) => transform.insert(from, bodyNodes.node('hard_break')),
  (transform, from, to) => transform.delete(from, to),
  (transform, from, to) => transform.deleteRange(from, to),
  (transform, from) => transform.split(from),
  (transform, from) => transform.join(from),
  (transform, from, to) => transform.addMark(from, to, bodyNodes.mark('strong')),
  (transform, from, to) => transform.addMark(from, to, bodyNodes.mark('link', { href: 'https://example.org/a' })),
  (transform, from, to) => transform.removeMark(from, to),
  (transform, from, to) => transform.setBlockType(from, to, bodyNodes.nodes.heading, { level: 3 }),
  (transform, from, to) => transform.setBlockType(from, to, bodyNodes.nodes.paragraph),
  (transform, from) => transform.setNodeAttribute(from, 'level', 3),
  (transform, from, to) => transform.replaceWith(from, to, bodyNodes.text('pasted')),
  (transform, from, to) => transform.replaceRange(from, to, transform.doc.slice(0, transform.doc.content.size / 2)),
  (transform, from, to) => {
    const range = transform.doc.resolve(from).blockRange(transform.doc.resolve(to));
    if (range) transform.wrap(range, [{ type: bodyNodes.nodes.blockquote }]);
  },
];

/** Some edits of any document: each a deed, and two places as parts of the document's length. */
const edits = fc.array(
  fc.tuple(
    fc.constantFrom(...deeds),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  { minLength: 1, maxLength: 6 },
);

/** Edits of a document as an editor could make them, one after another, as steps; those that do not fit are left out. */
export function anyEdits(document: Node): fc.Arbitrary<readonly StepJson[]> {
  return edits
    .map((chosen) => {
      const transform = new Transform(document);
      for (const [deed, one, other] of chosen) {
        const [from = 0, to = 0] = [one, other]
          .map((part) => Math.floor(part * transform.doc.content.size))
          .sort(byNumber);
        attempt(transform, (trial) => deed(trial, from, to));
      }
      return transform.steps.map((step) => step.toJSON() as StepJson);
    })
    .filter((steps) => steps.length > 0);
}

/** Does it on a copy first: a transform that throws half-way keeps what it had done. */
function attempt(transform: Transform, deed: (trial: Transform) => unknown): void {
  const trial = new Transform(transform.doc);
  try {
    deed(trial);
    trial.doc.check();
  } catch {
    return;
  }
  for (const step of trial.steps) transform.step(step);
}

function byNumber(one: number, other: number): number {
  return one - other;
}
