import { EditorState } from 'prosemirror-state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox } from '../../../../../renderer/state/outbox';
import { createStore } from '../../../../../renderer/state/store';
import { createStepBuffer } from '../../../../../renderer/views/article/body/stepBuffer';
import type { StepJson } from '../../../../../shared/changes/bodySteps';
import type { Commit } from '../../../../../shared/changes/changeRecord';
import { fingerprintOf } from '../../../../../shared/changes/fingerprint';
import type { Bridge } from '../../../../../shared/contract/bridge';
import { bodyOfParagraphs, documentOf, textOf } from '../../../../../shared/model/body';
import { article } from '../../../../builders/article';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An editor, a store and an outbox put together as the window does, on a disk that takes its time. */
function desk() {
  const onDisk: Commit[] = [];
  const call = async (name: string, input: { readonly commits: readonly Commit[] }) => {
    if (name !== 'changes.commit') throw new Error(`${name} was not expected`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    onDisk.push(...input.commits);
    return { ok: true, value: { savedAt: '2018-11-19T12:04:18.000Z', sequences: {} } };
  };
  const outbox = createOutbox({ call: call as unknown as Bridge['call'] });
  const store = createStore(outbox, () => '2018-11-19T12:04:18.000Z');
  const open = article();
  store.take({ articles: [open] });

  let state = EditorState.create({ doc: documentOf(open.body) });
  const buffer = createStepBuffer(
    ({ on, steps }) =>
      store.dispatch([
        {
          type: 'article.bodyEdited',
          articleId: open.id,
          was: fingerprintOf(on),
          steps: steps.map((step) => step.toJSON() as StepJson),
        },
      ]),
    100,
  );
  const leave = outbox.onBeforeFlush(() => {
    const taken = buffer.flush();
    return taken.ok ? undefined : { why: taken.message, text: state.doc.textContent };
  });
  const type = (letter: string): void => {
    const transaction = state.tr.insertText(letter, 1);
    if (!buffer.unsent) outbox.expect();
    buffer.add(transaction.before, transaction.steps);
    state = state.apply(transaction);
  };
  const stored = () => textOf(store.state.newsroom.articles[open.id]?.body ?? open.body);
  /** Puts another body under the editor, which it does not follow. */
  const changeUnderneath = (text: string) => store.take({ articles: [{ ...open, body: bodyOfParagraphs([text]) }] });
  const changeBack = () => store.take({ articles: [open] });
  return { onDisk, outbox, type, stored, leave, changeUnderneath, changeBack };
}

describe('typing', () => {
  it('is nowhere called saved from its first letter on until it is', async () => {
    const { onDisk, outbox, type } = desk();
    expect(outbox.status.is).toBe('saved');
    type('a');
    expect(outbox.status.is).toBe('saving');
    await vi.advanceTimersByTimeAsync(250);
    expect(outbox.status.is).toBe('saved');
    expect(onDisk.length).toBe(1);
  });

  it('without a pause reaches the disk all the while, and does not wait for one', async () => {
    const { onDisk, type } = desk();
    const lettersOnDisk = () =>
      onDisk.reduce((sum, { change }) => sum + (change.type === 'article.bodyEdited' ? change.steps.length : 0), 0);
    const waiting: number[] = [];
    for (let letters = 1; letters <= 200; letters++) {
      type('a');
      await vi.advanceTimersByTimeAsync(10);
      waiting.push(letters - lettersOnDisk());
    }
    // Of the two seconds that it took, what two gatherings and a write of the disk hold back.
    expect(Math.max(...waiting)).toBeLessThan(25);
  });

  it('goes along when everything is brought to the disk at once, as on closing', async () => {
    const { onDisk, outbox, type, stored } = desk();
    type('b');
    type('a');
    const flushed = outbox.flush();
    await vi.advanceTimersByTimeAsync(5);
    expect(await flushed).toBe(true);
    expect(onDisk.length).toBe(1);
    expect(stored().startsWith('ab')).toBe(true);
  });

  it('that goes on while the disk writes is not called saved by that answer', async () => {
    const { outbox, type } = desk();
    const said: string[] = [];
    outbox.onStatus(() => said.push(outbox.status.is));
    type('c');
    await vi.advanceTimersByTimeAsync(102);
    type('d');
    await vi.advanceTimersByTimeAsync(4);
    expect(said).toEqual(['saving']);
    await vi.advanceTimersByTimeAsync(250);
    expect(said.at(-1)).toBe('saved');
  });

  it('that cannot be taken is not said to be saving: it is refused, with the reason and the text', async () => {
    const { onDisk, outbox, type, changeUnderneath } = desk();
    changeUnderneath('Another text.');
    type('e');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(outbox.status).toEqual({ is: 'refused', why: expect.stringContaining('changed elsewhere') });
    expect(outbox.held.map(({ text }) => text)).toEqual([expect.stringMatching(/^eThe lake stands/)]);
    expect(await outbox.flush()).toBe(false);
    expect(onDisk).toEqual([]);
  });

  it('that could not be taken and can be now is saved', async () => {
    const { onDisk, outbox, type, changeUnderneath, changeBack } = desk();
    changeUnderneath('Another text.');
    type('f');
    await vi.advanceTimersByTimeAsync(250);
    changeBack();
    expect(outbox.flush()).toBeInstanceOf(Promise);
    await vi.advanceTimersByTimeAsync(250);
    expect(outbox.status).toMatchObject({ is: 'saved' });
    expect(outbox.held).toEqual([]);
    expect(onDisk).toHaveLength(1);
  });

  it('that cannot be taken is kept when its editor goes, until it is let go of', async () => {
    const { outbox, type, changeUnderneath, leave } = desk();
    changeUnderneath('Another text.');
    type('g');
    leave();
    await vi.advanceTimersByTimeAsync(250);
    expect(outbox.status).toMatchObject({ is: 'refused' });
    expect(outbox.held).toHaveLength(1);
    outbox.discardRefused();
    expect(outbox.status).toMatchObject({ is: 'saved' });
    expect(outbox.held).toEqual([]);
  });
});
