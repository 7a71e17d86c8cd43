import { setImmediate as breathe } from 'node:timers/promises';
import type { Article } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import { type ArticleReader, readerHere } from '../store/articleReader';
import { UnreadableFile } from '../store/diskFailure';
import { indexEntryOf } from '../store/indexEntry';
import type { ReadFrom } from '../store/indexWriter';
import type { Layout } from '../store/layout';
import { type CheckedBy, openChecksOf } from '../store/openChecks';
import type { ReadEntry } from '../store/readForIndex';
import { recordsShown } from '../store/recordsShown';
import type { SearchIndex } from '../store/searchIndex';
import { articleIdsOnDisk, newestArticleIds, stampOf } from '../store/workspaceFiles';
import type { Work, Works } from './works';

export interface CatchUpPorts {
  readonly layout: Layout;
  readonly index: SearchIndex;
  /** Begins to read many articles. */
  readonly openReader: () => ArticleReader;
  readonly works: Works;
  readonly checkedBy: CheckedBy;
  /** An article with its history; undefined when there is none. Throws `UnreadableFile`. */
  readonly load: (id: ArticleId) => Promise<Article | undefined>;
  /** Whether an article was changed since the folder was opened: what was read of it before must not be put in after. */
  readonly isAlive: (id: ArticleId) => boolean;
  /** Whether to end before all is done. */
  readonly isStopped: () => boolean;
  /** What a first page shows is in. */
  readonly onFirstPage: () => void;
  /** Until when whoever opened the folder has the machine for the first page. */
  readonly lull: Promise<void>;
}

/** As many articles as a first page and its neighbours show. */
const firstPage = 300;
/** Articles that are written to the disk as one: what is done at once is cheaper, and what is lost at a sudden end is more. */
const together = 8000;
/** From how many articles on it is worth to begin a thread for reading them. */
const many = 500;
/** Articles that are read at a time, and how many times are asked for ahead. */
const atOnce = 50;
const ahead = 4;
/** Milliseconds after which calls that wait are answered. */
const patience = 8;

/** Brings an index up to the files. Resolves to whether it then has them all; the newest come first. */
export async function catchUp(ports: CatchUpPorts): Promise<boolean> {
  const { layout, index, works } = ports;
  let work: Work | undefined;
  let total = 0;
  let done = 0;
  let manyReader: ArticleReader | undefined;
  const readerFor = (count: number): ArticleReader => {
    if (count < many) return readerHere(layout);
    manyReader ??= ports.openReader();
    return manyReader;
  };
  let wasStopped = false;
  const isStopped = (): boolean => {
    wasStopped ||= ports.isStopped() || work?.signal.aborted === true;
    return wasStopped;
  };
  const reached = (more: number, isWork: boolean): void => {
    done += more;
    if (isWork) work ??= works.begin('indexing', total, true);
    work?.reached(Math.min(done, total), total);
  };
  try {
    const isEmpty = !index.hasAny();
    if (isEmpty) {
      await readIn(ports, readerHere(layout), await newestArticleIds(layout, firstPage), isStopped, () => undefined);
    }
    ports.onFirstPage();
    await ports.lull;
    const onDisk = await articleIdsOnDisk(layout);
    total = onDisk.length;
    const gone = goneFrom(index, onDisk);
    if (isEmpty || gone.length > 0) reached(0, total > 0);
    if (gone.length > 0) {
      index.together(() => {
        for (const id of gone) index.remove(id);
      });
    }
    for (let end = onDisk.length; end > 0 && !isStopped(); end -= together) {
      const part = onDisk.slice(Math.max(0, end - together), end);
      const stale = await staleAmong(ports, part, isStopped);
      reached(part.length - stale.length, false);
      await readIn(ports, readerFor(stale.length), stale, isStopped, (more) => reached(more, true));
    }
    while (!isStopped() && index.addOrder()) await breathe();
    return !wasStopped;
  } finally {
    ports.onFirstPage();
    work?.end();
    await manyReader?.close();
  }
}

/** The articles that the index has and the disk has not. */
function goneFrom(index: SearchIndex, onDisk: readonly ArticleId[]): readonly ArticleId[] {
  const known = new Set<string>(onDisk);
  return index.ids().filter((id) => !known.has(id));
}

/** The articles whose files or histories are not what the index has read. */
async function staleAmong(
  { layout, index }: CatchUpPorts,
  ids: readonly ArticleId[],
  isStopped: () => boolean,
): Promise<readonly ArticleId[]> {
  const stale: ArticleId[] = [];
  const rest = pauses();
  for (const id of ids) {
    if (isStopped()) break;
    const from = index.readFrom(id);
    if (!from || !sameStamp(from, stampOf(layout, { kind: 'article', id }))) stale.push(id);
    await rest();
  }
  return stale;
}

/** Puts articles in as they are on the disk, in their order, and writes them down as one. */
async function readIn(
  ports: CatchUpPorts,
  reader: ArticleReader,
  ids: readonly ArticleId[],
  isStopped: () => boolean,
  reached: (more: number) => void,
): Promise<void> {
  if (ids.length === 0) return;
  const { index } = ports;
  const rest = pauses();
  index.gather();
  try {
    for await (const entries of readAhead(reader, ports.checkedBy, ids)) {
      for (const read of entries) {
        await putIn(ports, read);
        await rest();
      }
      reached(entries.length);
      if (isStopped()) break;
    }
  } finally {
    index.settle();
  }
}

async function putIn(ports: CatchUpPorts, { id, from, entry }: ReadEntry): Promise<void> {
  const { layout, index, isAlive, checkedBy } = ports;
  if (entry) {
    if (!isAlive(id)) index.put(entry, from);
    return;
  }
  try {
    const article = await ports.load(id);
    if (isAlive(id)) return;
    if (article)
      index.put(indexEntryOf(article, openChecksOf(article, checkedBy, recordsShown(layout, article))), from);
    else index.remove(id, from);
  } catch (error) {
    // What is known of it stays; without a stamp it is read anew at the next opening.
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

/** Reads articles in parts, some of them while the ones before are dealt with. */
async function* readAhead(
  reader: ArticleReader,
  checkedBy: CheckedBy,
  ids: readonly ArticleId[],
): AsyncGenerator<readonly ReadEntry[]> {
  const under: Promise<readonly ReadEntry[]>[] = [];
  for (let start = 0; start < ids.length || under.length > 0; ) {
    while (start < ids.length && under.length < ahead) {
      const reading = reader.read(ids.slice(start, start + atOnce), checkedBy);
      // Whoever stops asking leaves some behind; their failure is nobody's then.
      reading.catch(() => undefined);
      under.push(reading);
      start += atOnce;
    }
    yield await (under.shift() as Promise<readonly ReadEntry[]>);
  }
}

/** To be called after each of many small things: it lets calls that wait be answered every now and then. */
function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < patience) return undefined;
    return breathe().then(() => {
      since = performance.now();
    });
  };
}

function sameStamp(one: ReadFrom, other: ReadFrom): boolean {
  return one.fileSize === other.fileSize && one.fileTime === other.fileTime && one.historySize === other.historySize;
}
