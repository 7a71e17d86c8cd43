import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commit } from '../builders/commit';
import { newDesk, openDesk } from '../builders/openDesk';
import { temporaryFolder } from '../builders/temporaryFolder';
import { commitAll, created, historyOf, lake, standfirst } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const today = '2018-11-19T12:00:00.000Z';
const yearsAgo = '1970-01-01T00:03:00.000Z';

describe('a clock that was set back', () => {
  it('loses nothing and mixes nothing up: changes are counted, not dated', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await commitAll(session, created);
    const answers = [
      await session.commit([commit(standfirst(lake.standfirst, 'First'), today)], 'window'),
      await session.commit([commit(standfirst('First', 'Second'), yearsAgo)], 'window'),
      await session.commit([commit(standfirst('Second', 'Third'), today)], 'window'),
    ];
    expect(answers.every(({ ok }) => ok)).toBe(true);

    const killed = path.join(await temporaryFolder(), 'desk');
    await cp(folder, killed, { recursive: true });
    await session.close();
    for (const opened of [folder, killed]) {
      const next = await openDesk(opened);
      expect(await next.article(lake.id)).toMatchObject({ sequence: 4, article: { standfirst: 'Third' } });
      expect(next.reports).toEqual([]);
    }
    const lines = (await readFile(historyOf(folder), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).sequence)).toEqual([1, 2, 3, 4]);
  });

  it('does not hide what came back after a sudden end', async () => {
    const folder = await newDesk();
    const session = await openDesk(folder);
    await commitAll(session, created);
    await session.commit([commit(standfirst(lake.standfirst, 'Second'), yearsAgo)], 'window');
    const killed = path.join(await temporaryFolder(), 'desk');
    await cp(folder, killed, { recursive: true });
    expect(await (await openDesk(killed)).recovery).toMatchObject({ articles: [{ id: lake.id, changes: 2 }] });
  });
});
