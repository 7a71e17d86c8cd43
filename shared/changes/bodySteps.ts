import type { Node } from 'prosemirror-model';
import { AddMarkStep, RemoveMarkStep, ReplaceStep, Step } from 'prosemirror-transform';
import { checkBody } from '../model/body';
import { bodyNodes } from '../model/bodyNodes';

/** ProseMirror steps as JSON, as `article.bodyEdited` carries them. */
export type StepJson = { readonly stepType: string } & Readonly<Record<string, unknown>>;

/** The steps themselves. Throws RangeError when they are none under our schema. */
export function readSteps(steps: readonly StepJson[]): readonly Step[] {
  return steps.flatMap(singleSteps).map((json) => Step.fromJSON(bodyNodes, json));
}

/** The document after the steps; undefined when one of them does not fit, or when they leave something else than a body. */
export function applySteps(document: Node, steps: readonly StepJson[]): Node | undefined {
  try {
    let current = document;
    for (const step of readSteps(steps)) {
      const { doc } = step.apply(current);
      if (!doc) return undefined;
      current = doc;
    }
    // Steps check what they replace, but not the attributes they set, nor how deep they go.
    checkBody(current);
    return current;
  } catch {
    // A step from another document may point outside this one, which ProseMirror answers by throwing.
    return undefined;
  }
}

/** The steps that lead back from after `steps` to `document`. Throws RangeError when the steps do not fit. */
export function invertSteps(document: Node, steps: readonly StepJson[]): StepJson[] {
  const inverted: StepJson[] = [];
  let current = document;
  for (const step of readSteps(steps)) {
    inverted.unshift(inverseOf(step, current).toJSON() as StepJson);
    const { doc, failed } = step.apply(current);
    if (!doc) throw new RangeError(failed ?? 'The step does not fit the document');
    current = doc;
  }
  return inverted;
}

/**
 * ProseMirror takes a mark off everything that it was put on, footnotes that bore it before included, and puts a note back
 * over those that overlap it: where that would not lead back to the document, its words are put back as they were.
 */
function inverseOf(step: Step, document: Node): Step {
  const inverse = step.invert(document);
  if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return inverse;
  const after = step.apply(document).doc;
  if (after && inverse.apply(after).doc?.eq(document)) return inverse;
  return new ReplaceStep(step.from, step.to, document.slice(step.from, step.to));
}

/**
 * ProseMirror takes a mark back by a set of steps, and takes that back by a set of sets, which it cannot read from JSON.
 * One by one they can be read, and be taken back as often as one likes.
 */
function singleSteps(json: StepJson): StepJson[] {
  return json.stepType === 'markSet' && Array.isArray(json.steps) ? json.steps.flatMap(singleSteps) : [json];
}
