import { describe, expect, it, vi } from 'vitest';
import { openWorkspaceFolder } from '../../electron/store/workspaceFolder';
import { commit } from '../builders/commit';
import { filesOf } from '../builders/disk';
import { madeReadOnly, needsMounts } from '../builders/failingDisk';
import { newDesk, openDesk } from '../builders/openDesk';
import { now } from '../builders/openFolder';
import { commitAll, created, lake, standfirst } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

describe('a folder that may only be read', () => {
  it('is not opened to be written, and says how it can be opened; to be read it is all there', async (context) => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await commitAll(session, created);
    await session.close();
    const undo = await madeReadOnly(folder);
    if (!undo) return context.skip(needsMounts);
    const before = await filesOf(folder);

    const refused = await openWorkspaceFolder(folder, { readOnly: false, program: 'this test', now });
    expect(refused).toMatchObject({
      code: 'disk',
      message: expect.stringContaining('nothing in the folder was changed'),
    });
    const reading = await openDesk(folder, true);
    expect(await reading.article(lake.id)).toMatchObject({ sequence: 1 });
    await reading.close();
    expect(await filesOf(folder)).toEqual(before);
  });

  it('since it was opened keeps what was saved, refuses what is typed, and takes it when it may be written again', async (context) => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await commitAll(session, created);
    const undo = await madeReadOnly(folder);
    if (!undo) return context.skip(needsMounts);

    const typed = commit(standfirst(lake.standfirst, 'Typed'));
    expect(await session.commit([typed], 'window')).toEqual({
      ok: false,
      code: 'disk',
      message:
        'Galley cannot write: the disk is read-only. Make it writable; what you typed is kept in the window and is tried again.',
    });
    expect(await session.article(lake.id)).toMatchObject({ sequence: 1, article: { standfirst: lake.standfirst } });
    await undo();
    expect(await session.commit([typed], 'window')).toMatchObject({ ok: true });
    await session.close();
    expect(await (await openDesk(folder)).article(lake.id)).toMatchObject({ article: { standfirst: 'Typed' } });
  });
});
