import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingAsked, ReadingGiven } from './store/articleReader';
import type { Layout } from './store/layout';
import { readForIndex } from './store/readForIndex';

/** The thread that reads articles for the index, so that the core can write what was read before meanwhile. */

const layout = workerData as Layout;

parentPort?.on('message', ({ ids, checkedBy }: ReadingAsked) => {
  const entries: ReadingGiven = readForIndex(layout, ids, checkedBy);
  const bodies = entries.flatMap(({ entry }) => (entry ? [entry.body.buffer] : []));
  parentPort?.postMessage(entries, bodies);
});
