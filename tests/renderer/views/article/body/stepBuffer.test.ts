import { EditorState } from 'prosemirror-state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStepBuffer, type Unsent } from '../../../../../renderer/views/article/body/stepBuffer';
import { bodyOfParagraphs, documentOf } from '../../../../../shared/model/body';
import { done, refused } from '../../../../../shared/result';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const stale = refused('stale', 'The text was changed elsewhere meanwhile.');

/** An editor that types at the start of its document, and a buffer that notes what it hands over. */
function typist(takes: () => boolean = () => true) {
  let state = EditorState.create({ doc: documentOf(bodyOfParagraphs(['Sevan'])) });
  const handed: Unsent[] = [];
  const buffer = createStepBuffer((unsent) => {
    if (!takes()) return stale;
    handed.push(unsent);
    return done(undefined);
  }, 100);
  const type = (text: string): void => {
    const transaction = state.tr.insertText(text, 1);
    buffer.add(transaction.before, transaction.steps);
    state = state.apply(transaction);
  };
  return { buffer, handed, type };
}

describe('a step buffer', () => {
  it('hands over what was typed within the time as one, with the document the first step was taken on', () => {
    const { handed, type } = typist();
    type('e');
    vi.advanceTimersByTime(60);
    type('h');
    vi.advanceTimersByTime(60);
    type('T');
    expect(handed.map(({ steps, on }) => [steps.length, on.textContent])).toEqual([[2, 'Sevan']]);
    vi.advanceTimersByTime(100);
    expect(handed.map(({ steps, on }) => [steps.length, on.textContent])).toEqual([
      [2, 'Sevan'],
      [1, 'heSevan'],
    ]);
  });

  it('waits from the first step, so that who never pauses is not put off for ever', () => {
    const { handed, type } = typist();
    for (let letter = 0; letter < 20; letter++) {
      type('x');
      vi.advanceTimersByTime(50);
    }
    expect(handed.length).toBe(10);
  });

  it('hands over at once when asked, and once only', () => {
    const { buffer, handed, type } = typist();
    type('a');
    buffer.flush();
    expect(handed.length).toBe(1);
    expect(buffer.unsent).toBeNull();
    vi.advanceTimersByTime(200);
    buffer.flush();
    expect(handed.length).toBe(1);
  });

  it('keeps what is not taken and sends it with what comes next', () => {
    let taking = false;
    const { buffer, handed, type } = typist(() => taking);
    type('b');
    vi.advanceTimersByTime(100);
    expect(buffer.unsent?.steps.length).toBe(1);
    expect(buffer.flush()).toBe(stale);
    taking = true;
    type('a');
    vi.advanceTimersByTime(100);
    expect(handed.map(({ steps, on }) => [steps.length, on.textContent])).toEqual([[2, 'Sevan']]);
  });

  it('says while handing over that nothing is unsent', () => {
    const seen: (Unsent | null)[] = [];
    const buffer = createStepBuffer(() => {
      seen.push(buffer.unsent);
      return done(undefined);
    }, 100);
    const transaction = EditorState.create({ doc: documentOf(bodyOfParagraphs(['Sevan'])) }).tr.insertText('a', 1);
    buffer.add(transaction.before, transaction.steps);
    buffer.flush();
    expect(seen).toEqual([null]);
  });
});
