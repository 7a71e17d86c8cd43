import { directBridge } from '../../../electron/core/directBridge';
import { createGrants } from '../../../electron/core/grants';
import { openCore } from '../../../electron/core/openCore';
import { wholeArchive } from '../../../shared/model/articleQuery';
import { catchUp, keptArchive } from '../archive/keptArchive';
import type { Outcome } from '../comparison';
import { projectRoot } from '../projectRoot';
import { benchPorts } from '../sampleWorkspace';
import { searchKeystrokes } from './keystrokes';
import { openRawSearch } from './rawSearch';

const size = 100_000;
/** As many rows as a window shows and keeps ready around it. */
const limit = 50;

/**
 * Searching as an editor types, in an archive of 100,000 articles: after each key the newest articles that are found, and
 * how many there are. Galley is asked over a carrier, as its window asks it; its yardstick is the same query on raw FTS5
 * over the same texts, in the same process. They take turns, key by key, and who is first changes. The first round is
 * thrown away, for it reads from the disk what later ones find in memory.
 */
export async function searchBench(say: (step: string) => void): Promise<Outcome> {
  const archive = await keptArchive(size, say);
  await catchUp(archive, size, say);
  const raw = openRawSearch(archive, say);
  const core = await openCore(archive, false, {
    ...benchPorts,
    folderOf: createGrants().folderOf,
    themeFolder: projectRoot,
  });
  const session = core.session();
  if (!session.ok) throw new Error(session.message);
  await session.value.catalogue.caughtUp;
  const bridge = await directBridge(core);
  const times = { galley: [] as number[], raw: [] as number[] };
  const keys = searchKeystrokes();
  let differing = 0;

  const askGalley = async (query: string): Promise<{ took: number; total: number }> => {
    const began = performance.now();
    const answer = await bridge.call('articles.list', { ...wholeArchive, query, order: 'newest', offset: 0, limit });
    const took = performance.now() - began;
    if (!answer.ok) throw new Error(answer.message);
    return { took, total: answer.value.total };
  };
  const askRaw = (query: string): { took: number; total: number } => {
    const began = performance.now();
    const { total } = raw.search(query, limit);
    return { took: performance.now() - began, total };
  };

  for (const round of [0, 1, 2]) {
    say(`round ${round + 1} of 3, ${keys.length} keys`);
    for (const [place, query] of keys.entries()) {
      const isGalleyFirst = (place + round) % 2 === 0;
      const early = isGalleyFirst ? await askGalley(query) : undefined;
      const beside = askRaw(query);
      const galley = early ?? (await askGalley(query));
      if (round === 0) {
        if (galley.total !== beside.total) differing += 1;
        continue;
      }
      times.galley.push(galley.took);
      times.raw.push(beside.took);
    }
  }
  raw.close();
  await core.close();
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
      `Searching: ${keys.length} keys; at ${differing} of them Galley finds another number of articles, for it folds more letters.`,
    ],
  };
}
