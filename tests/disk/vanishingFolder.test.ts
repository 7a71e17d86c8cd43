import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openWorkspaceFolder } from '../../electron/store/workspaceFolder';
import { commit } from '../builders/commit';
import { failingDisk, needsMounts } from '../builders/failingDisk';
import { newDesk, openDesk } from '../builders/openDesk';
import { now } from '../builders/openFolder';
import { commitAll, created, historyOf, lake, standfirst } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const typed = commit(standfirst(lake.standfirst, 'Typed'));
const isGone = {
  ok: false,
  code: 'disk',
  message:
    'Galley cannot write: the folder is gone. Put it back (is a drive unplugged?); what you typed is kept in the window and is tried again.',
};

describe('a folder that vanishes while it is open', () => {
  it('is not made anew in its place, and goes on where it was when it is back', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await commitAll(session, created);
    await rename(folder, `${folder}-away`);
    expect(await session.commit([typed], 'window')).toEqual(isGone);
    expect(existsSync(folder)).toBe(false);
    await rename(`${folder}-away`, folder);
    expect(await session.commit([typed], 'window')).toMatchObject({ ok: true });
    await session.close();
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 2, article: { standfirst: 'Typed' } });
    expect(next.reports).toEqual([]);
  });

  it('and comes back as another, as from a drive plugged in anew, is gone on with, and what it has now is what counts', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await commitAll(session, created);
    await rename(folder, `${folder}-away`);
    expect(await session.commit([typed], 'window')).toEqual(isGone);
    await cp(`${folder}-away`, folder, { recursive: true });
    await rm(`${folder}-away`, { recursive: true });
    expect(await session.commit([typed], 'window')).toMatchObject({ ok: true });
    const second = await openWorkspaceFolder(folder, { readOnly: false, program: 'the second', now });
    expect(second).toMatchObject({ code: 'locked' });
    await session.close();
    expect(await (await openDesk(folder)).article(lake.id)).toMatchObject({ article: { standfirst: 'Typed' } });
  });

  it('in whose place another workspace appears is not mixed with it', async () => {
    const [folder, other] = [await newDesk(), await newDesk()];
    const session = await openDesk(folder);
    await commitAll(session, created);
    await rename(folder, `${folder}-away`);
    await rename(other, folder);
    expect(await session.commit([typed], 'window')).toMatchObject({ code: 'locked' });
    expect(existsSync(historyOf(folder))).toBe(false);
  });

  it('with the disk that it lies on is the same', async (context) => {
    const disk = await failingDisk();
    if (!disk) return context.skip(needsMounts);
    const folder = path.join(disk.folder, 'desk');
    await cp(await newDesk(), folder, { recursive: true });
    const session = await openDesk(folder);
    await commitAll(session, created);
    await disk.pullOut();
    expect(await session.commit([typed], 'window')).toEqual(isGone);
    expect(await readdir(disk.folder)).toEqual([]);
    await disk.putBack();
    expect(await session.commit([typed], 'window')).toMatchObject({ ok: true });
    await session.close();
    expect(await (await openDesk(folder)).article(lake.id)).toMatchObject({ article: { standfirst: 'Typed' } });
  });
});
