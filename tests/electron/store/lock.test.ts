import { mkdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import type { Layout } from '../../../electron/store/layout';
import { type Locking, takeLock } from '../../../electron/store/lock';
import { lay } from '../../builders/disk';
import { emptyLayout, now } from '../../builders/openFolder';
import { bundleScript, startScript } from '../../builders/startScript';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const script = 'tests/electron/store/lockHolder.script.ts';
const take = (layout: Layout, program = 'this test') => takeLock(layout.lock, layout.holder, program, now());

async function held(taking: Promise<Locking>) {
  const locking = await taking;
  if (locking.is !== 'held') throw new Error(`The lock was not had: ${JSON.stringify(locking)}`);
  return locking;
}

describe('the lock of a workspace', () => {
  it('is held by one, and the second in the same program is told by whom', async () => {
    const layout = await emptyLayout();
    const { release } = await held(take(layout, 'the first'));
    expect(await take(layout, 'the second')).toEqual({
      is: 'busy',
      holder: { program: 'the first', processId: process.pid, computer: hostname(), since: now().toISOString() },
    });
    release();
  });

  it('is free once it was let go, and the next is named as its holder', async () => {
    const layout = await emptyLayout();
    (await held(take(layout, 'the first'))).release();
    const { release } = await held(take(layout, 'the second'));
    expect(await take(layout)).toMatchObject({ holder: { program: 'the second' } });
    release();
  });

  it('is busy without a name when the holder could not be read', async () => {
    const layout = await emptyLayout();
    const { release } = await held(take(layout));
    await lay(layout.holder, '{"program":');
    expect(await take(layout)).toEqual({ is: 'busy', holder: null });
    release();
  });

  it('keeps another process out, which is told who holds it', async () => {
    const layout = await emptyLayout();
    const { release } = await held(take(layout, 'the Galley window'));
    const other = startScript(await bundleScript(script), layout.lock, layout.holder, 'another');
    await other.said(1);
    expect(JSON.parse(other.lines[0] ?? '')).toMatchObject({
      is: 'busy',
      holder: { program: 'the Galley window', processId: process.pid },
    });
    expect(JSON.parse(await readFile(layout.holder, 'utf8')).program).toBe('the Galley window');
    release();
  });

  it('is free as soon as the process that held it was killed', async () => {
    const layout = await emptyLayout();
    const other = startScript(await bundleScript(script), layout.lock, layout.holder, 'another');
    await other.said(1);
    expect(JSON.parse(other.lines[0] ?? '')).toEqual({ is: 'held' });
    expect(await take(layout)).toMatchObject({
      is: 'busy',
      holder: { program: 'another', processId: other.process.pid },
    });
    await other.kill();
    (await held(take(layout))).release();
  });

  it('knows whether its file is still the one that others would ask for', async () => {
    const layout = await emptyLayout();
    const lock = await held(take(layout));
    expect(lock.isInPlace()).toBe(true);
    await rm(layout.inner, { recursive: true });
    expect(lock.isInPlace()).toBe(false);
    const other = await held(take(layout));
    expect([lock.isInPlace(), other.isInPlace()]).toEqual([false, true]);
    lock.release();
    other.release();
  });

  it('can be had where its file holds rubbish, for then nobody holds it', async () => {
    const layout = await emptyLayout();
    await lay(layout.lock, 'this is not a database '.repeat(100));
    const { release } = await held(take(layout));
    expect(await take(layout)).toMatchObject({ is: 'busy' });
    release();
  });

  it('cannot be had where a folder stands in its place, and why is said', async () => {
    const layout = await emptyLayout();
    await mkdir(layout.lock, { recursive: true });
    expect(await take(layout)).toEqual({ is: 'impossible', why: expect.stringContaining('unable to open') });
  });
});
