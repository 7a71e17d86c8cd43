import { absent, articleIn, type Standing, standingOf } from '../../../shared/revisions/standing';
import type { HistoryPlace, RevisionFiles, Snapshot } from '../../store/revisionFiles';

/** The most changes, and bytes of history, between two snapshots: replaying them takes some hundredths of a second. */
const apart = { changes: 500, bytes: 256 * 1024 } as const;
/** The fewest changes between two snapshots where revisions end: fewer are replayed in no time. */
const apartAtRest = 50;

/** A place in a history at which it is known how the article stood. */
export interface KnownPlace extends HistoryPlace {
  /** When the article had last been changed there, ISO 8601; empty before its first change. */
  readonly at: string;
}

/** An article at places of its history, so that no more of it need be replayed than lies between two of them. */
export interface Snapshots {
  /** The beginning of the history, and each place at which the article is kept; oldest first. */
  readonly places: readonly KnownPlace[];
  /** Keeps the article as it stands at a place, if enough lies between that and the last; `isRest` where a revision ends. */
  offer(place: HistoryPlace, standing: Standing, isRest: boolean): void;
  /** Keeps it whatever lies between. */
  keep(place: HistoryPlace, standing: Standing): void;
  /** How it stood at one of the places; undefined when what was kept is damaged. */
  read(place: KnownPlace): Promise<Standing | undefined>;
  /** Brings to the disk what is in memory only, and gives all that is there then. Throws what the file system throws. */
  store(): Promise<readonly Snapshot[]>;
}

export const beginning: KnownPlace = { sequence: 0, end: 0, edits: 0, at: '' };

/** `stored` are those that the files have. */
export function createSnapshots(files: RevisionFiles, stored: readonly Snapshot[]): Snapshots {
  const onDisk: Snapshot[] = [...stored];
  /** Behind those on the disk, oldest first. Articles of one history share most of what they are made of. */
  const inMemory = new Map<KnownPlace, Standing>();
  let last: KnownPlace = onDisk.at(-1) ?? beginning;

  const keep = (place: HistoryPlace, standing: Standing): void => {
    if (standing.is !== 'there' || place.sequence <= last.sequence) return;
    last = { ...place, at: standing.fields.updatedAt };
    inMemory.set(last, standing);
  };

  return {
    get places() {
      return [beginning, ...onDisk, ...inMemory.keys()];
    },
    offer(place, standing, isRest) {
      const changes = place.sequence - last.sequence;
      const isFar = changes >= apart.changes || place.end - last.end >= apart.bytes;
      if (isFar || (isRest && changes >= apartAtRest)) keep(place, standing);
    },
    keep,
    async read(place) {
      const known = place === beginning ? absent : inMemory.get(place);
      const snapshot = onDisk.find((candidate) => candidate === place);
      if (known || !snapshot) return known;
      const article = await files.article(snapshot);
      return article ? standingOf(article) : undefined;
    },
    async store() {
      for (const [place, standing] of Array.from(inMemory)) {
        const article = articleIn(standing);
        if (article) onDisk.push({ ...place, ...(await files.append(article, onDisk.at(-1))) });
        inMemory.delete(place);
      }
      return onDisk;
    },
  };
}
