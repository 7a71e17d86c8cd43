import { history, redoDepth, undoDepth } from 'prosemirror-history';
import { EditorState, Plugin, Selection, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import { readSteps } from '../../../../shared/changes/bodySteps';
import type { BodyTrail } from '../../../../shared/contract/revisions';
import { documentOf } from '../../../../shared/model/body';

/** How many groups of edits can be undone: more than a trail has edits. */
const depth = 500;

/** The undo of an editor. */
export const undoing = (): Plugin => history({ depth });

/** prosemirror-history keeps each step by itself where a plugin asks for it, as putting unsent typing on top needs. */
export const keepsUndoThroughRebase = new Plugin({ historyPreserveItems: true });

/**
 * Gives an editor the undo that a trail leads up to, so that it goes back through what was typed before it was opened.
 * `undo` is the editor's own, of `undoing`. Undefined where the trail leads to another text, or there is something to undo
 * already: the trail would lie under it.
 */
export function takeTrail(state: EditorState, trail: BodyTrail, undo: Plugin): Transaction | undefined {
  if (trail.edits.length === 0 || undoDepth(state) + redoDepth(state) > 0) return undefined;
  const followed = follow(trail, undo);
  if (!followed?.doc.eq(state.doc)) return undefined;
  // As prosemirror-history itself puts its state into place after an undo. It holds steps and no documents, so that the
  // editor's own document stays.
  return state.tr.setMeta(undo, { redo: false, historyState: undo.getState(followed) });
}

/** The trail as an editor would have made it: one transaction an edit, each at its own time, by which undo groups them. */
function follow({ before, edits }: BodyTrail, undo: Plugin): EditorState | undefined {
  try {
    let state = EditorState.create({ doc: documentOf(before), plugins: [undo, keepsUndoThroughRebase] });
    for (const { at, steps: json } of edits) {
      const steps = readSteps(json);
      // Where an edit begins is where undoing it puts the cursor.
      state = state.apply(state.tr.setSelection(selectionAt(state, steps[0])));
      const edit = state.tr.setTime(Date.parse(at));
      for (const step of steps) edit.step(step);
      state = state.apply(edit);
    }
    return state;
  } catch {
    // Steps of another text do not fit, which ProseMirror answers by throwing: then there is no such trail.
    return undefined;
  }
}

/** The selection at the end of what a step replaces; as it is where it replaces nothing. */
function selectionAt({ doc, selection }: EditorState, step: Step | undefined): Selection {
  const ends: number[] = [];
  step?.getMap().forEach((_start, end) => {
    ends.push(end);
  });
  const [end] = ends;
  return end === undefined ? selection : Selection.near(doc.resolve(end), -1);
}
