import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { type Replayed, replay } from '../../../shared/revisions/replay';
import type { Standing } from '../../../shared/revisions/standing';
import { historyBlocks } from '../../store/historyBlocks';
import type { HistoryPlace } from '../../store/revisionFiles';

/** Part of a history that has been replayed, and the bytes of its file at which its last line begins and ends. */
export interface Stretch {
  readonly steps: readonly HistoryStep[];
  readonly lastLineFrom: number;
  readonly end: number;
}

/** A change as it was replayed, and the byte at which its line ends. */
export interface HistoryStep extends Replayed {
  readonly end: number;
}

/**
 * Replays an article's history from a place, where it stood as `standing`, up to byte `to` of its file, a stretch at a
 * time. Throws `UnreadableFile`.
 */
export async function* readStretches(
  history: string,
  place: HistoryPlace,
  standing: Standing,
  to: number,
): AsyncGenerator<Stretch, void> {
  let { sequence, end: lastLineFrom } = place;
  let current = standing;
  for await (const lines of historyBlocks(history, place.end, to)) {
    const ends = new Map<ChangeRecord, number>();
    for (const line of lines) if (line.is === 'record') ends.set(line.record, line.end);
    const replayed = replay(current, sequence, Array.from(ends.keys()));
    const steps = replayed.map((one) => ({ ...one, end: ends.get(one.record) ?? 0 }));
    const end = lines.at(-1)?.end ?? lastLineFrom;
    yield { steps, lastLineFrom: lines.at(-2)?.end ?? lastLineFrom, end };
    const last = replayed.at(-1);
    if (last) {
      current = last.after;
      sequence = last.record.sequence;
    }
    lastLineFrom = end;
  }
}
