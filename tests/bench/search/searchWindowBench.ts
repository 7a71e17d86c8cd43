import path from 'node:path';
import { catchUp, keptArchive } from '../archive/keptArchive';
import type { Outcome } from '../comparison';
import { withWorkFolder } from '../workFolder';
import { searchWords } from './keystrokes';
import { openRawSearch } from './rawSearch';
import { type PaintedKey, typeInWindow } from './typeInWindow';

const size = 100_000;
/** As many rows as Galley asks for at once. */
const limit = 100;
/** How often all words are typed, each time into a new window. The first is thrown away: it fills the caches of the disk. */
const rounds = 3;

/**
 * Searching as an editor sees it: words common and rare are typed into the Desk's search field in Galley's own window, with
 * 100,000 articles, letter by letter, and each key is timed until the rows of its answer are painted. A key waits for the
 * rows of the one before. Beside it stands how long raw FTS5 takes to answer the same, with no window to hand it to.
 */
export async function searchWindowBench(say: (step: string) => void): Promise<Outcome> {
  const electron = process.env.GALLEY_ELECTRON;
  if (electron === undefined) {
    return { is: 'skipped', why: process.env.GALLEY_NO_ELECTRON ?? 'GALLEY_ELECTRON does not name an Electron' };
  }
  const archive = await keptArchive(size, say);
  await catchUp(archive, size, say);
  const raw = openRawSearch(archive, say);
  const times = { painted: [] as number[], raw: [] as number[] };
  const slow: PaintedKey[] = [];
  let runtime = '';
  await withWorkFolder(async (folder) => {
    for (let round = 0; round < rounds; round++) {
      say(`typing into a window, ${round + 1} of ${rounds}`);
      const typed = await typeInWindow(electron, archive, path.join(folder, 'profile'), searchWords());
      runtime = typed.runtime;
      // A space asks for nothing new.
      for (const key of typed.keys.filter(({ query }) => !query.endsWith(' '))) {
        const began = performance.now();
        raw.search(key.query, limit);
        if (round === 0) continue;
        times.raw.push(performance.now() - began);
        times.painted.push(key.took);
        slow.push(key);
      }
    }
  });
  raw.close();
  slow.sort((one, other) => other.took - one.took);
  return {
    is: 'measured',
    runtimes: [runtime],
    comparisons: [
      {
        what: `The same, from key to painted rows`,
        galley: times.painted,
        yardstick: { name: 'raw FTS5, the answer alone', times: times.raw },
        bar: { p95: 50 },
      },
    ],
    notes: [
      `The slowest keys to painted rows: ${slow
        .slice(0, 5)
        .map(({ query, took, found }) => `“${query}” ${took.toFixed(0)} ms, ${found.toLocaleString('en-GB')} articles`)
        .join('; ')}.`,
    ],
  };
}
