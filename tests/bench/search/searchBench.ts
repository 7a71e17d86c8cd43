import { directBridge } from '../../../electron/core/directBridge';
import { createGrants } from '../../../electron/core/grants';
import { openCore } from '../../../electron/core/openCore';
import { wholeArchive } from '../../../shared/model/articleQuery';
import { catchUp, keptArchive } from '../archive/keptArchive';
import type { Outcome } from '../comparison';
import { median, p95 } from '../percentile';
import { projectRoot } from '../projectRoot';
import { benchPorts } from '../sampleWorkspace';
import { searchKeystrokes } from './keystrokes';
import { openRawSearch } from './rawSearch';

const size = 100_000;
/** As many rows as a window shows and keeps ready around it. */
const limit = 50;

/**
 * Searching as an editor types, in an archive of 100,000 articles: after each key the newest articles that are found, and
 * how many there are. Beside Galley's index stands the same query on raw FTS5 over the same texts, in the same process.
 * They take turns, key by key, and who is first changes. The same is asked over a carrier, too, as a window asks it. The
 * first round is thrown away, for it reads from the disk what later ones find in memory.
 */
export async function searchBench(say: (step: string) => void): Promise<Outcome> {
  const archive = await keptArchive(size, say);
  await catchUp(archive, size, say);
  const raw = openRawSearch(archive, say);
  const ports = { ...benchPorts, folderOf: createGrants().folderOf, themeFolder: projectRoot };
  const core = await openCore(archive, false, ports);
  const session = core.session();
  if (!session.ok) throw new Error(session.message);
  await session.value.catalogue.caughtUp;
  const index = await session.value.catalogue.current();
  const bridge = await directBridge(core);
  const rangeOf = (query: string) => ({ ...wholeArchive, query, order: 'newest', offset: 0, limit }) as const;
  const ways = {
    galley: (query: string) => index.list(rangeOf(query)).total,
    raw: (query: string) => raw.search(query, limit).total,
  };
  const times = { galley: [] as number[], raw: [] as number[], asked: [] as number[] };
  const keys = searchKeystrokes();
  let differing = 0;

  for (const round of [0, 1, 2]) {
    say(`round ${round + 1} of 3, ${keys.length} keys`);
    for (const [place, query] of keys.entries()) {
      const order = (place + round) % 2 === 0 ? (['galley', 'raw'] as const) : (['raw', 'galley'] as const);
      const totals = order.map((way) => {
        const began = performance.now();
        const total = ways[way](query);
        if (round > 0) times[way].push(performance.now() - began);
        return total;
      });
      if (round === 0 && totals[0] !== totals[1]) differing += 1;
    }
    for (const query of keys) {
      const began = performance.now();
      const answer = await bridge.call('articles.list', rangeOf(query));
      if (!answer.ok) throw new Error(answer.message);
      if (round > 0) times.asked.push(performance.now() - began);
    }
  }
  raw.close();
  await core.close();
  const asked = `${median(times.asked).toFixed(1)} / ${p95(times.asked).toFixed(1)} ms`;
  return {
    is: 'measured',
    runtimes: [],
    comparisons: [
      {
        what: `Search as you type, ${size.toLocaleString('en-GB')} articles`,
        galley: times.galley,
        yardstick: { name: 'the same query on raw FTS5', times: times.raw },
        bar: { ratio: 1.3, p95: 50 },
      },
    ],
    notes: [
      `Searching: ${keys.length} keys. Asked over a carrier, with all rows handed over: median / p95 ${asked}.`,
      `At ${differing} of them Galley finds another number of articles than raw FTS5: it folds more letters, and it looks for a single letter or two where articles are named.`,
    ],
  };
}
