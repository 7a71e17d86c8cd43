import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ArticleId } from '../../shared/model/ids';
import type { Layout } from './layout';
import type { CheckedBy } from './openChecks';
import { type ReadEntry, readForIndex } from './readForIndex';

/** Reads articles for the index while other things go on. */
export interface ArticleReader {
  read(ids: readonly ArticleId[], checkedBy: CheckedBy): Promise<readonly ReadEntry[]>;
  close(): Promise<void>;
}

/** What goes to the thread that reads, and what comes back, in the same order. */
export interface ReadingAsked {
  readonly ids: readonly ArticleId[];
  readonly checkedBy: CheckedBy;
}
export type ReadingGiven = readonly ReadEntry[];

/** The program of the thread that reads, where Galley was bundled: it lies beside whatever asks for it. */
const program = path.join(import.meta.dirname, 'reading.js');

/** Reads in a thread of its own where there is the program for one; else in this one. */
export function openArticleReader(layout: Layout, file = program): ArticleReader {
  return existsSync(file) ? readerBeside(layout, file) : readerHere(layout);
}

/** Reads in this thread, as much at once as is asked for, after whatever waits has had its turn. */
export function readerHere(layout: Layout): ArticleReader {
  return {
    async read(ids, checkedBy) {
      await breathe();
      return readForIndex(layout, ids, checkedBy);
    },
    close: async () => undefined,
  };
}

interface Waiting {
  readonly asked: ReadingAsked;
  readonly give: (entries: ReadingGiven | Promise<ReadingGiven>) => void;
}

function readerBeside(layout: Layout, file: string): ArticleReader {
  const here = readerHere(layout);
  const waiting: Waiting[] = [];
  let thread: Worker | undefined = new Worker(file, { workerData: layout });
  thread.unref();
  // Without the thread it takes longer, and all else is the same.
  const goOnHere = (): void => {
    thread = undefined;
    for (const { asked, give } of waiting.splice(0)) give(here.read(asked.ids, asked.checkedBy));
  };
  thread.on('message', (entries: ReadingGiven) => waiting.shift()?.give(entries));
  thread.on('error', goOnHere);
  thread.on('exit', goOnHere);
  return {
    read: (ids, checkedBy) => {
      if (!thread) return here.read(ids, checkedBy);
      const asked: ReadingAsked = { ids, checkedBy };
      thread.postMessage(asked);
      return new Promise((give) => waiting.push({ asked, give }));
    },
    async close() {
      await thread?.terminate();
    },
  };
}
