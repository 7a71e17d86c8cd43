import { setImmediate as breathe } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Article } from '../../../shared/model/article';
import { createGrouper, type Grouper } from '../../../shared/revisions/grouper';
import { type Grouping, nothingGrouped } from '../../../shared/revisions/grouping';
import { type Standing, standingOf, unknown } from '../../../shared/revisions/standing';
import { isDiskError } from '../../store/diskFailure';
import { type HistoryPlace, type KeptPast, type RevisionFiles, readBytes } from '../../store/revisionFiles';
import { readStretches, type Stretch } from './readStretches';
import { beginning, createSnapshots, type KnownPlace, type Snapshots } from './snapshots';

/** The most changes that a history may have and the files of its past not know of, once it has been followed. */
export const keptEvery = 100;

/** An article and its history as they are now. */
export interface Present {
  readonly article: Article | undefined;
  readonly sequence: number;
  readonly historyBytes: number;
}

/** An article's past, as far as its history has been followed. One thing is to be asked of it at a time. */
export interface ArticlePast {
  readonly reached: HistoryPlace;
  readonly grouping: Grouping;
  readonly snapshots: Snapshots;
  /** Follows the history from where it ended before to where it ends now. Throws `UnreadableFile`. */
  follow(now: Present): Promise<void>;
  /** How the article stood after a change. Throws `UnreadableFile`. */
  standingAfter(sequence: number): Promise<PastStanding>;
}

/** `brokenAt` is the change from which on the history cannot be followed to where it was asked about, if it cannot. */
export interface PastStanding {
  readonly standing: Standing;
  readonly brokenAt: number | null;
}

export interface PastPorts {
  /** The file of the article's history. */
  readonly history: string;
  readonly files: RevisionFiles;
  /** Whether the files of the past may be written. */
  readonly mayWrite: () => boolean;
  /** Whether work is to end wherever it is. */
  readonly isStopped: () => boolean;
}

/** Opens the past of an article whose history has so many bytes now, with what is kept of it if that is of this history. */
export async function openArticlePast(ports: PastPorts, historyBytes: number): Promise<ArticlePast> {
  const { history, files, mayWrite, isStopped } = ports;
  const kept = await keptOf(ports, historyBytes);
  const snapshots = createSnapshots(files, kept?.snapshots ?? []);
  let reached = kept?.reached ?? beginning;
  let lastLineFrom = kept?.lastLine.from ?? 0;
  let storedAfter = reached.sequence;
  /** There once something of the history has been followed here. */
  let live: { readonly grouper: Grouper; standing: Standing } | undefined;

  const standingAfter = async (sequence: number): Promise<PastStanding> => {
    const { place, standing } = await latestKnown(snapshots, sequence);
    let [arrived, brokenAt]: [number, number | null] = [place.sequence, null];
    let current = standing;
    if (arrived === sequence) return { standing, brokenAt };
    for await (const { steps } of readStretches(history, place, standing, reached.end)) {
      for (const { record, after } of steps) {
        if (record.sequence > sequence) break;
        current = after;
        arrived = record.sequence;
        if (after.is !== 'unknown') brokenAt = null;
        else brokenAt ??= arrived;
      }
      if (arrived === sequence) return { standing: current, brokenAt };
      await breathe();
    }
    return { standing: unknown, brokenAt: brokenAt ?? arrived + 1 };
  };

  /** Makes ready to go on from where the history was followed to. */
  const revive = async () => {
    const from = kept?.grouping ?? nothingGrouped;
    const { standing } = await standingAfter(reached.sequence);
    const first = from.open?.is === 'sitting' ? from.open.first : (from.open?.sitting ?? null);
    const start = first === null ? undefined : (await standingAfter(first - 1)).standing;
    return { standing, grouper: createGrouper(from, start) };
  };

  const take = (stretch: Stretch, { grouper }: { readonly grouper: Grouper }): void => {
    for (const step of stretch.steps) {
      const hasJoined = grouper.take(step);
      if (!hasJoined) snapshots.offer(reached, step.before, true);
      const { sequence, change } = step.record;
      reached = { sequence, end: step.end, edits: reached.edits + (change.type === 'article.bodyEdited' ? 1 : 0) };
      snapshots.offer(reached, step.after, false);
    }
    reached = { ...reached, end: stretch.end };
    lastLineFrom = stretch.lastLineFrom;
  };

  const store = async (grouping: Grouping): Promise<void> => {
    try {
      const lastLine = await readBytes(history, lastLineFrom, reached.end - lastLineFrom);
      await files.write({
        reached,
        lastLine: { from: lastLineFrom, checksum: crc32(lastLine) },
        grouping,
        snapshots: await snapshots.store(),
      });
      storedAfter = reached.sequence;
    } catch (error) {
      // A cache that the disk has no place for stays in memory, and can be made anew.
      if (!isDiskError(error)) throw error;
    }
  };

  return {
    snapshots,
    get reached() {
      return reached;
    },
    get grouping() {
      return live?.grouper.grouping ?? kept?.grouping ?? nothingGrouped;
    },
    standingAfter,
    async follow({ article, sequence, historyBytes }) {
      if (historyBytes <= reached.end) return;
      live ??= await revive();
      for await (const stretch of readStretches(history, reached, live.standing, historyBytes)) {
        take(stretch, live);
        live.standing = stretch.steps.at(-1)?.after ?? live.standing;
        if (isStopped()) break;
        await breathe();
      }
      // Where the history is damaged the article itself is the next that is known.
      if (live.standing.is === 'unknown' && article && reached.sequence === sequence) {
        live.standing = standingOf(article);
        snapshots.keep(reached, live.standing);
      }
      if (mayWrite() && reached.sequence - storedAfter >= keptEvery) await store(live.grouper.grouping);
    },
  };
}

/** The latest place up to a change at which what was kept can be read; the beginning always can. */
async function latestKnown(
  snapshots: Snapshots,
  sequence: number,
): Promise<{ readonly place: KnownPlace; readonly standing: Standing }> {
  for (const place of snapshots.places.filter((candidate) => candidate.sequence <= sequence).toReversed()) {
    const standing = await snapshots.read(place);
    if (standing) return { place, standing };
  }
  throw new Error('The beginning of a history is always known');
}

/** What is kept of an article's past; null when nothing is, or it is of a history that was cut or replaced since. */
async function keptOf({ history, files }: PastPorts, historyBytes: number): Promise<KeptPast | null> {
  const kept = await files.read();
  if (!kept || kept.reached.end > historyBytes) return null;
  const { from, checksum } = kept.lastLine;
  const lastLine = await readBytes(history, from, kept.reached.end - from);
  return crc32(lastLine) === checksum ? kept : null;
}
