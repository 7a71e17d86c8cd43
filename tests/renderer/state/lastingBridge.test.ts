import { describe, expect, it } from 'vitest';
import { lastingBridge } from '../../../renderer/state/lastingBridge';
import { type Bridge, disconnected } from '../../../shared/contract/bridge';
import type { Events } from '../../../shared/contract/events';
import { done } from '../../../shared/result';

/** A core that can be reached as long as `isThere`, over lines that can be cut. */
function core() {
  const lines: { cut: () => void; change: () => void; isClosed: boolean }[] = [];
  const state: { isThere: boolean; workspace: string | null; opens: string | null } = {
    isThere: true,
    workspace: 'the water desk',
    opens: null,
  };
  const reach = async (lost: () => void): Promise<Bridge> => {
    if (!state.isThere) throw new Error('There is nobody');
    const origin = `line ${lines.length + 1}`;
    let isWhole = true;
    const listeners = new Set<(event: Events['changed']) => void>();
    const line = {
      isClosed: false,
      cut() {
        isWhole = false;
        lost();
      },
      change: () => {
        for (const listener of listeners) listener({ subjects: [], origin });
      },
    };
    lines.push(line);
    let { workspace } = state;
    return {
      origin,
      get workspace() {
        return workspace;
      },
      call: async (name) => {
        if (name === 'workspace.describe') workspace ??= state.opens;
        return isWhole ? done([] as never) : disconnected;
      },
      close: () => {
        line.isClosed = true;
        line.cut();
      },
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

  it('is not mended by a core that has another workspace open, which is sent nothing and let go of', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    there.state.workspace = 'the sports desk';
    expect(await bridge.mend()).toBe(false);
    expect(bridge.line).toBe('elsewhere');
    expect(there.lines[1]?.isClosed).toBe(true);
    expect(await bridge.call('lists.all', {})).toBe(disconnected);
    expect(bridge.line).toBe('elsewhere');
  });

  it('is mended when its own workspace answers again after another did', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    there.state.workspace = 'the sports desk';
    await bridge.mend();
    there.state.workspace = 'the water desk';
    expect(await bridge.mend()).toBe(true);
    expect(bridge.line).toBe('whole');
    expect((await bridge.call('lists.all', {})).ok).toBe(true);
  });

  it('asks a core that has no workspace open yet to open it, and takes only its own', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    there.state.workspace = null;
    expect(await bridge.mend()).toBe(false);
    expect(bridge.line).toBe('lost');
    there.state.opens = 'the sports desk';
    expect(await bridge.mend()).toBe(false);
    there.state.opens = 'the water desk';
    expect(await bridge.mend()).toBe(true);
  });

  it('does not take the end of an old line for the end of the new one', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    await bridge.mend();
    there.lines[0]?.cut();
    expect(bridge.line).toBe('whole');
  });

  it('mends once when it is asked twice at a time', async () => {
    const there = core();
    const bridge = await lastingBridge(there.reach);
    there.lines[0]?.cut();
    await Promise.all([bridge.mend(), bridge.mend()]);
    expect(there.lines).toHaveLength(2);
  });
});
