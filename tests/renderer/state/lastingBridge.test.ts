import { describe, expect, it } from 'vitest';
import { lastingBridge } from '../../../renderer/state/lastingBridge';
import { type Bridge, disconnected } from '../../../shared/contract/bridge';
import type { Events } from '../../../shared/contract/events';
import { done } from '../../../shared/result';

/** A core that can be reached as long as `isThere`, over lines that can be cut. */
function core() {
  const lines: { cut: () => void; change: () => void }[] = [];
  const state = { isThere: true };
  const reach = async (lost: () => void): Promise<Bridge> => {
    if (!state.isThere) throw new Error('There is nobody');
    const origin = `line ${lines.length + 1}`;
    let isWhole = true;
    const listeners = new Set<(event: Events['changed']) => void>();
    lines.push({
      cut() {
        isWhole = false;
        lost();
      },
      change: () => {
        for (const listener of listeners) listener({ subjects: [], origin });
      },
    });
    return {
      origin,
      call: async () => (isWhole ? done([] as never) : disconnected),
      on: (_name, listener) => {
        listeners.add(listener as (event: Events['changed']) => void);
        return () => listeners.delete(listener as (event: Events['changed']) => void);
      },
      photoUrl: (photoId) => `/photos/${photoId}`,
    };
  };
  return { reach, lines, state };
}

describe('a bridge that outlives its lines', () => {
  it('says that its line is lost when it breaks, and answers calls with that', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    let told = 0;
    bridge.onLine(() => {
      told += 1;
    });
    expect(bridge.line).toBe('whole');
    there.lines[0]?.cut();
    expect(bridge.line).toBe('lost');
    expect(told).toBe(1);
    expect(await bridge.call('lists.all', {})).toBe(disconnected);
  });

  it('reaches the core again, under the new line’s name', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    expect(await bridge.mend()).toBe(true);
    expect(bridge.line).toBe('whole');
    expect(bridge.origin).toBe('line 2');
    expect((await bridge.call('lists.all', {})).ok).toBe(true);
  });

  it('stays lost while nobody is there', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    there.state.isThere = false;
    expect(await bridge.mend()).toBe(false);
    expect(bridge.line).toBe('lost');
  });

  it('lets listeners hear the new line, once, until they stop', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    const heard: string[] = [];
    const stop = bridge.on('changed', ({ origin }) => heard.push(origin));
    there.lines[0]?.cut();
    await bridge.mend();
    there.lines[0]?.change();
    there.lines[1]?.change();
    stop();
    there.lines[1]?.change();
    expect(heard).toEqual(['line 2']);
  });

  it('mends once when it is asked twice at a time', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    await Promise.all([bridge.mend(), bridge.mend()]);
    expect(there.lines).toHaveLength(2);
  });
});
