import { EditorState } from 'prosemirror-state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox } from '../../../../../renderer/state/outbox';
import { createStore } from '../../../../../renderer/state/store';
import { createStepBuffer } from '../../../../../renderer/views/article/body/stepBuffer';
import type { StepJson } from '../../../../../shared/changes/bodySteps';
import type { Commit } from '../../../../../shared/changes/changeRecord';
import { fingerprintOf } from '../../../../../shared/changes/fingerprint';
import type { Bridge } from '../../../../../shared/contract/bridge';
import { documentOf, textOf } from '../../../../../shared/model/body';
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
      ]).ok,
    100,
  );
  outbox.onBeforeFlush(buffer.flush);
  const type = (letter: string): void => {
    const transaction = state.tr.insertText(letter, 1);
    if (!buffer.unsent) outbox.expect();
    buffer.add(transaction.before, transaction.steps);
    state = state.apply(transaction);
  };
  const stored = () => textOf(store.state.newsroom.articles[open.id]?.body ?? open.body);
  return { onDisk, outbox, type, stored };
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
});
