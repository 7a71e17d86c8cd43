import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox, type Outbox } from '../../../renderer/state/outbox';
import type { Commit } from '../../../shared/changes/changeRecord';
import type { Bridge } from '../../../shared/contract/bridge';
import { done, type Result, refused } from '../../../shared/result';
import { articleId } from '../../builders/article';
import { headlineCommit } from './commits';

/** A core that keeps what it is sent and answers when it is told to. */
function core() {
  const sent: (readonly Commit[])[] = [];
  const waiting: ((result: Result<unknown>) => void)[] = [];
  const call = ((_name: string, input: { commits: readonly Commit[] }) => {
    sent.push(input.commits);
    return new Promise((resolve) => waiting.push(resolve));
  }) as unknown as Bridge['call'];
  return {
    call,
    sent,
    async answer(result: Result<unknown> = done({ savedAt: '2018-11-19T12:04:18.000Z', sequences: {} })) {
      waiting.shift()?.(result);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const ids = (commits: readonly Commit[] | undefined) => commits?.map(({ id }) => id);
const disk = refused('disk', 'The disk is full.');
const stale = refused('stale', 'The headline was changed elsewhere meanwhile.');

describe('the outbox', () => {
  let there: ReturnType<typeof core>;
  let outbox: Outbox;
  const one = headlineCommit(articleId('one'), '', 'One');
  const two = headlineCommit(articleId('two'), '', 'Two');

  beforeEach(() => {
    vi.useFakeTimers();
    there = core();
    outbox = createOutbox(there);
  });
  afterEach(() => vi.useRealTimers());

  it('gathers what comes within a tenth of a second into one call, and says it is saved once the core has answered', async () => {
    outbox.send([one]);
    outbox.send([two]);
    expect(outbox.status).toEqual({ is: 'saving' });
    await vi.advanceTimersByTimeAsync(100);
    expect(ids(there.sent[0])).toEqual([one.id, two.id]);
    expect(outbox.status).toEqual({ is: 'saving' });
    await there.answer();
    expect(outbox.status).toEqual({ is: 'saved', at: '2018-11-19T12:04:18.000Z' });
  });

  it('tells what the core has answered, each time and only for what came to the disk', async () => {
    const told: unknown[] = [];
    const stop = outbox.onCommitted((committed) => told.push(committed.sequences));
    outbox.send([one]);
    await vi.advanceTimersByTimeAsync(100);
    await there.answer(disk);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(3000);
    await there.answer(done({ savedAt: '2018-11-19T12:04:18.000Z', sequences: { one: 7 } }));
    stop();
    outbox.send([two]);
    await vi.advanceTimersByTimeAsync(100);
    await there.answer();
    expect(told).toEqual([{ one: 7 }]);
  });

  it('sends what comes while a call is out after it, and is not saved before that', async () => {
    outbox.send([one]);
    await vi.advanceTimersByTimeAsync(100);
    outbox.send([two]);
    await there.answer();
    expect(ids(there.sent[1])).toEqual([two.id]);
    expect(outbox.status).toEqual({ is: 'saving' });
    await there.answer();
    expect(outbox.status).toMatchObject({ is: 'saved' });
  });

  it('sends the very same commits again after a failure of the disk, by itself, and before newer ones', async () => {
    outbox.send([one]);
    await vi.advanceTimersByTimeAsync(100);
    await there.answer(disk);
    expect(outbox.status).toEqual({ is: 'failed', why: 'The disk is full.' });
    outbox.send([two]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(ids(there.sent[1])).toEqual([one.id]);
    await there.answer();
    expect(ids(there.sent[2])).toEqual([two.id]);
    await there.answer();
    expect(outbox.status).toMatchObject({ is: 'saved' });
  });

  it('tries at once when it is asked to flush, and says whether everything is on the disk', async () => {
    outbox.send([one]);
    const failing = outbox.flush();
    await there.answer(disk);
    expect(await failing).toBe(false);
    const working = outbox.flush();
    await there.answer();
    expect(await working).toBe(true);
    expect(there.sent).toHaveLength(2);
  });

  it('flushes without a call when there is nothing to send', async () => {
    expect(await outbox.flush()).toBe(true);
    expect(there.sent).toEqual([]);
  });

  it('keeps a refused change and everything after it, and sends nothing more until they are let go', async () => {
    outbox.send([one]);
    await vi.advanceTimersByTimeAsync(100);
    outbox.send([two]);
    await there.answer(stale);
    outbox.send([headlineCommit(articleId('three'), '', 'Three')]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(outbox.status).toEqual({ is: 'refused', why: stale.message });
    expect(outbox.refused).toHaveLength(3);
    expect(there.sent).toHaveLength(1);
    expect(await outbox.flush()).toBe(false);
    outbox.discardRefused();
    expect(await outbox.flush()).toBe(true);
  });

  it('asks those who gather for what they have before it sends and before it says that all is saved', async () => {
    const gathered = [one, two];
    outbox.onBeforeFlush(() => {
      const next = gathered.shift();
      if (next) outbox.send([next]);
    });
    const flushed = outbox.flush();
    await there.answer();
    await there.answer();
    expect(await flushed).toBe(true);
    expect(there.sent.map(ids)).toEqual([[one.id], [two.id]]);
  });

  it('is not saved while something gathers that will be sent', async () => {
    outbox.expect();
    expect(outbox.status).toEqual({ is: 'saving' });
  });

  it('is not saving for ever when what was expected does not come', async () => {
    outbox.expect();
    await vi.advanceTimersByTimeAsync(100);
    expect(outbox.status).toEqual({ is: 'saved', at: null });
  });

  it('sends more than the contract takes at once in several calls', async () => {
    const many = Array.from({ length: 501 }, (_, index) => headlineCommit(articleId(`number ${index}`), '', 'One'));
    outbox.send(many);
    await vi.advanceTimersByTimeAsync(100);
    await there.answer();
    expect(there.sent.map((commits) => commits.length)).toEqual([500, 1]);
  });

  it('tells of each status until it is asked to stop', async () => {
    const heard: string[] = [];
    const stop = outbox.onStatus(() => heard.push(outbox.status.is));
    outbox.send([one]);
    await vi.advanceTimersByTimeAsync(100);
    await there.answer();
    stop();
    outbox.send([two]);
    expect(heard).toEqual(['saving', 'saved']);
  });
});
