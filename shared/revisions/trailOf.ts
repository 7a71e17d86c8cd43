import type { Node } from 'prosemirror-model';
import type { StepJson } from '../changes/bodySteps';
import { fingerprintOf } from '../changes/fingerprint';
import type { BodyTrail } from '../contract/revisions';
import { bodyOf } from '../model/body';
import type { Replayed } from './replay';

/** How far back a trail goes at most: so many edits, so many letters of steps, and none from before `since` (milliseconds). */
export interface TrailLimits {
  readonly edits: number;
  readonly letters: number;
  readonly since: number;
}

interface Edit {
  readonly at: string;
  readonly steps: readonly StepJson[];
  readonly before: Node;
  readonly after: Node;
}

/** The latest edits of the body in a stretch of an article's history that has been replayed; undefined when it ends in none. */
export function trailOf(replayed: readonly Replayed[], limits: TrailLimits): BodyTrail | undefined {
  const edits = latestEdits(replayed, limits);
  const before = edits[0]?.before;
  return before && { before: bodyOf(before), edits: withoutUndone(edits).map(({ at, steps }) => ({ at, steps })) };
}

/** Oldest first. */
function latestEdits(replayed: readonly Replayed[], limits: TrailLimits): readonly Edit[] {
  const edits: Edit[] = [];
  let letters = 0;
  for (const { record, before, after } of replayed.toReversed()) {
    const { at, change } = record;
    if (change.type === 'article.created' || change.type === 'article.removed') break;
    if (change.type !== 'article.bodyEdited') continue;
    letters += JSON.stringify(change.steps).length;
    const isTooFar = edits.length === limits.edits || letters > limits.letters || Date.parse(at) < limits.since;
    if (before.is !== 'there' || after.is !== 'there' || isTooFar) break;
    edits.push({ at, steps: change.steps, before: before.document, after: after.document });
  }
  return edits.reverse();
}

/**
 * Without what was taken back again: where an edit leads to a text that was there before, nothing is left of it and of
 * those between. Else Undo would first go through everything that was undone and redone.
 */
function withoutUndone(edits: readonly Edit[]): readonly Edit[] {
  const left: Edit[] = [];
  for (const edit of edits) {
    left.push(edit);
    const text = fingerprintOf(edit.after);
    const same = left.findIndex(({ before }) => fingerprintOf(before) === text);
    if (same >= 0) left.length = same;
  }
  return left;
}
