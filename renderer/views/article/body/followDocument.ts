import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { type Mapping, type Step, Transform } from 'prosemirror-transform';
import { stepsBetween } from '../../../../shared/changes/stepsBetween';
import type { Unsent } from './stepBuffer';

/** What brings an editor to a document that came from elsewhere, and what of its own typing stays unsent after it. */
export interface Followed {
  readonly transaction: Transaction;
  readonly unsent: Unsent | null;
}

/** Marks a transaction that brings in what came from elsewhere: its steps are not the editor's own. */
export const fromElsewhere = 'galley: from elsewhere';

/**
 * Brings the editor to `document`, with the selection and its undo kept, and with what was typed but not yet sent put on
 * top again: unsent steps are taken back, the difference is made, and the steps follow, moved to where their text is now
 * (as prosemirror-collab rebases). A step whose text is gone falls away. Null when there is nothing to bring.
 */
export function followDocument(state: EditorState, document: Node, unsent: Unsent | null): Followed | null {
  const own = unsent?.steps ?? [];
  const base = unsent?.on ?? state.doc;
  // What the editor itself has handed over comes back so, and often.
  if (base.eq(document)) return null;
  const difference = stepsBetween(base, document);

  const transaction = state.tr;
  for (const step of inverses(base, own)) transaction.step(step);
  for (const step of difference) transaction.step(step);
  const again = retake(transaction, own);

  transaction.setMeta('addToHistory', false).setMeta(fromElsewhere, true).setMeta('rebased', own.length);
  return { transaction, unsent: again.length > 0 ? { on: document, steps: again } : null };
}

/** The steps that take these back, last first. */
function inverses(base: Node, steps: readonly Step[]): readonly Step[] {
  const taken = new Transform(base);
  const back: Step[] = [];
  for (const step of steps) {
    back.unshift(step.invert(taken.doc));
    taken.step(step);
  }
  return back;
}

/** What prosemirror-collab calls too, though the declarations leave it out: says that one step takes back another. */
type MirroringMapping = Mapping & { setMirror(one: number, other: number): void };

/** Takes the steps again at the end of a transaction that began by taking them back, last first. */
function retake(transaction: Transaction, steps: readonly Step[]): readonly Step[] {
  const again: Step[] = [];
  const mapping = transaction.mapping as MirroringMapping;
  for (const [index, step] of steps.entries()) {
    const undoneAt = steps.length - index;
    const moved = step.map(transaction.mapping.slice(undoneAt));
    if (!moved || transaction.maybeStep(moved).failed) continue;
    mapping.setMirror(undoneAt - 1, transaction.steps.length - 1);
    again.push(moved);
  }
  return again;
}
