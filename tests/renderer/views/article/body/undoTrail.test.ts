import fc from 'fast-check';
import { redo, undo, undoDepth } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { takeTrail, undoing } from '../../../../../renderer/views/article/body/undoTrail';
import { applySteps, type StepJson } from '../../../../../shared/changes/bodySteps';
import type { BodyTrail } from '../../../../../shared/contract/revisions';
import { bodyOf, bodyOfParagraphs, documentOf } from '../../../../../shared/model/body';
import { anyDocument } from '../../../../builders/arbitraryBody';
import { anyEdits } from '../../../../builders/arbitraryEdits';

const paragraphs = (...texts: readonly string[]) => documentOf(bodyOfParagraphs(texts));

/** The step that puts text at a place. */
const typing = (at: number, text: string): StepJson => ({
  stepType: 'replace',
  from: at,
  to: at,
  slice: { content: [{ type: 'text', text }] },
});

/** Edits, each so many milliseconds after nine o'clock. */
const edits = (...made: readonly (readonly [milliseconds: number, ...steps: StepJson[]])[]): BodyTrail['edits'] =>
  made.map(([milliseconds, ...steps]) => ({
    at: new Date(Date.parse('2018-11-19T09:00:00.000Z') + milliseconds).toISOString(),
    steps,
  }));

/** An editor that was opened on a document, with a trail; and whether it took it. */
function open(document: Node, trail: BodyTrail) {
  const history = undoing();
  const state = EditorState.create({ doc: document, plugins: [history] });
  const taken = takeTrail(state, trail, history);
  return { state: taken ? state.apply(taken) : state, taken: taken !== undefined };
}

function done(state: EditorState, command: typeof undo): EditorState {
  let after = state;
  command(state, (transaction) => {
    after = state.apply(transaction);
  });
  return after;
}

const before = bodyOfParagraphs(['The lake.', 'The road.']);
const trail: BodyTrail = {
  before,
  edits: edits([0, typing(9, ' rose')], [200, typing(14, ' again')], [60_000, typing(1, 'See: ')]),
};
const after = paragraphs('See: The lake rose again.', 'The road.');

describe('an editor that takes a trail', () => {
  it('shows the same document, and goes back through what was typed as the editor that it was typed in would', () => {
    const { state, taken } = open(after, trail);
    expect(taken).toBe(true);
    expect(state.doc).toBe(after);
    const once = done(state, undo);
    expect(once.doc.textBetween(0, once.doc.content.size, '|')).toBe('The lake rose again.|The road.');
    const twice = done(once, undo);
    expect(twice.doc.eq(documentOf(before))).toBe(true);
    expect(done(done(twice, redo), redo).doc.eq(after)).toBe(true);
  });

  it('puts the cursor where it undoes', () => {
    const twice = done(done(open(after, trail).state, undo), undo);
    expect(twice.selection.head).toBe(9);
  });

  it('stops at the beginning of the trail', () => {
    const all = done(done(open(after, trail).state, undo), undo);
    expect(undo(all)).toBe(false);
    expect(done(all, undo).doc.eq(documentOf(before))).toBe(true);
  });

  it('undoes what is typed next first, and by itself', () => {
    const { state } = open(after, trail);
    const typed = state.apply(state.tr.insertText('!', 1));
    expect(undoDepth(typed)).toBe(3);
    expect(done(typed, undo).doc.eq(after)).toBe(true);
  });

  it('takes back what came from elsewhere, too: a trail knows no other edits', () => {
    const whole: StepJson = { stepType: 'replace', from: 0, to: 22, slice: { content: [{ type: 'paragraph' }] } };
    const { state } = open(paragraphs(''), { before, edits: edits([0, whole]) });
    expect(done(state, undo).doc.eq(documentOf(before))).toBe(true);
  });
});

describe('a trail is left alone', () => {
  it('when it leads to another text', () => {
    expect(open(paragraphs('Another text.'), trail).taken).toBe(false);
  });

  it('when its steps do not fit its own beginning, or are none', () => {
    expect(open(after, { before, edits: edits([0, typing(400, 'x')]) }).taken).toBe(false);
    expect(open(after, { before, edits: edits([0, { stepType: 'galley' }]) }).taken).toBe(false);
  });

  it('when it is empty', () => {
    expect(open(documentOf(before), { before, edits: [] }).taken).toBe(false);
  });

  it('when there is something to undo or to do again already', () => {
    const history = undoing();
    const state = EditorState.create({ doc: after, plugins: [history] });
    const typed = state.apply(state.tr.insertText('x', 1));
    expect(takeTrail(done(typed, undo), trail, history)).toBeUndefined();
  });
});

interface Edited {
  readonly document: Node;
  readonly made: readonly (readonly StepJson[])[];
}

const editedAgain = ({ document, made }: Edited): fc.Arbitrary<Edited> =>
  anyEdits(document).map((steps) => ({ document: applySteps(document, steps) ?? document, made: [...made, steps] }));

/**
 * A mark across half a footnote, and the order of notes on the same words, are what ProseMirror itself does not bring
 * back; no other edit of them is different from those of the rest.
 */
const withoutNotes = anyDocument.filter((document) => !document.toString().includes('note('));

/** A document after some edits of it, and its trail. */
const anyTrail: fc.Arbitrary<{ readonly trail: BodyTrail; readonly after: Node }> = fc
  .tuple(withoutNotes, fc.array(fc.constantFrom(0, 100, 5000, -5000), { minLength: 1, maxLength: 5 }))
  .chain(([start, times]) =>
    times
      .reduce<fc.Arbitrary<Edited>>((all) => all.chain(editedAgain), fc.constant({ document: start, made: [] }))
      .map(({ document, made }) => {
        const all = made.map((steps, index) => [times[index] ?? 0, ...steps] as const);
        return { trail: { before: bodyOf(start), edits: edits(...all) }, after: document };
      }),
  );

describe('whatever was edited', () => {
  it('undoing everything gives the body before the trail, and doing it all again the body after it', () => {
    fc.assert(
      fc.property(anyTrail, ({ trail: given, after: document }) => {
        const { state, taken } = open(document, given);
        expect(taken).toBe(true);
        let current = state;
        while (undo(current)) current = done(current, undo);
        expect(current.doc.toString()).toBe(documentOf(given.before).toString());
        while (redo(current)) current = done(current, redo);
        expect(current.doc.toString()).toBe(document.toString());
      }),
    );
  });
});
