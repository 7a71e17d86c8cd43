import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commit } from '../builders/commit';
import { failingDisk, needsMounts } from '../builders/failingDisk';
import { newDesk, openDesk } from '../builders/openDesk';
import { commitAll, created, lake, standfirst } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

describe('a disk that reports an error', () => {
  it('keeps what was saved, refuses what is typed in words that say what to do, and takes it when it works again', async (context) => {
    const disk = await failingDisk();
    if (!disk) return context.skip(needsMounts);
    const folder = path.join(disk.folder, 'desk');
    await cp(await newDesk(), folder, { recursive: true });
    const session = await openDesk(folder);
    await commitAll(session, created, standfirst(lake.standfirst, 'Saved'));
    await disk.fail();
    const typed = commit(standfirst('Saved', 'Typed'));
    expect(await session.commit([typed], 'window')).toEqual({
      ok: false,
      code: 'disk',
      message:
        'Galley cannot write: the disk reports an error. Check it, and copy the folder to another one; what you typed is kept in the window and is tried again.',
    });
    expect(await session.article(lake.id)).toMatchObject({ sequence: 2, article: { standfirst: 'Saved' } });

    await disk.mend();
    // What the disk had not taken may be told once more, with the next that is brought to it; the window tries again.
    await expect.poll(async () => (await session.commit([typed], 'window')).ok, { timeout: 10_000 }).toBe(true);
    await session.close();
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 3, article: { standfirst: 'Typed' } });
    expect(next.reports).toEqual([]);
  });
});
