import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commit } from '../builders/commit';
import { fillDisk, smallDisk } from '../builders/disk';
import { needsMounts } from '../builders/failingDisk';
import { source } from '../builders/newsroom';
import { newDesk, openDesk } from '../builders/openDesk';
import { commitAll, created, fileOf, historyOf, lake, standfirst } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const long = 'x'.repeat(40_000);

/** An open desk on a disk of one MiB; undefined where this machine lets nobody make one. */
async function deskOnSmallDisk() {
  const disk = await smallDisk(1024);
  if (!disk) return undefined;
  const folder = path.join(disk, 'desk');
  await cp(await newDesk(), folder, { recursive: true });
  return { disk, folder, session: await openDesk(folder) };
}

describe('a disk that becomes full', () => {
  it('keeps all that was saved, refuses what is typed in words that say what to do, and takes it once there is room', async (context) => {
    const at = await deskOnSmallDisk();
    if (!at) return context.skip(needsMounts);
    const { disk, folder, session } = at;
    await commitAll(session, created, standfirst(lake.standfirst, 'Saved'));
    const history = await readFile(historyOf(folder), 'utf8');
    await fillDisk(disk);

    const typed = commit(standfirst('Saved', long));
    expect(await session.commit([typed], 'window')).toEqual({
      ok: false,
      code: 'disk',
      message:
        'Galley cannot write: the disk is full. Make room on it; what you typed is kept in the window and is tried again.',
    });
    expect(await readFile(historyOf(folder), 'utf8')).toBe(history);
    expect(await session.article(lake.id)).toMatchObject({ sequence: 2, article: { standfirst: 'Saved' } });

    await rm(path.join(disk, 'filler'));
    expect(await session.commit([typed], 'window')).toMatchObject({ ok: true });
    await session.close();
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 3, article: { standfirst: long } });
    expect(next.reports).toEqual([]);
    expect(JSON.parse(await readFile(fileOf(folder), 'utf8'))).toMatchObject({ sequence: 3 });
  });

  it('takes a change of several documents whole or not at all', async (context) => {
    const at = await deskOnSmallDisk();
    if (!at) return context.skip(needsMounts);
    const { disk, session } = at;
    await commitAll(session, created);
    const before = await session.sources();
    await fillDisk(disk);
    const several = [commit({ type: 'source.added', source: source() }), commit(standfirst(lake.standfirst, long))];
    expect(await session.commit(several, 'window')).toMatchObject({ code: 'disk' });
    expect(await session.sources()).toEqual(before);
    await rm(path.join(disk, 'filler'));
    expect(await session.commit(several, 'window')).toMatchObject({ value: { sequences: { [lake.id]: 2 } } });
    expect(Object.keys(await session.sources())).toHaveLength(Object.keys(before).length + 1);
  });

  it('before a file has followed its history leaves the file as it was, and the next start brings it up', async (context) => {
    const at = await deskOnSmallDisk();
    if (!at) return context.skip(needsMounts);
    const { disk, folder, session } = at;
    await commitAll(session, created, standfirst(lake.standfirst, 'Saved'));
    await fillDisk(disk);
    await expect(session.close()).rejects.toMatchObject({ code: 'ENOSPC' });
    await rm(path.join(disk, 'filler'));
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 2, article: { standfirst: 'Saved' } });
    expect(next.reports).toEqual([]);
  });
});
