import type { ChangeRecord } from '../changes/changeRecord';
import { isFingerprintOf } from '../changes/fingerprint';
import { type Standing, standingAfter, unknown } from './standing';

/** A record of an article's history, and how the article stood before and after it. */
export interface Replayed {
  readonly record: ChangeRecord;
  readonly before: Standing;
  readonly after: Standing;
}

/**
 * Replays a stretch of an article's history, which stood as `from` after `sequence` changes; what it has already is passed
 * over. That the texts are those that were edited is checked once, at the stretch's last edit; only when that finds them
 * different is each edit looked at. From where it cannot be followed the article is `unknown`.
 */
export function replay(from: Standing, sequence: number, records: readonly ChangeRecord[]): readonly Replayed[] {
  const fresh = records.filter((record) => record.sequence > sequence);
  const lastEdit = fresh.findLast(({ change }) => change.type === 'article.bodyEdited');
  const replayed = run(from, sequence, fresh, (record) => record === lastEdit);
  const isWhole = from.is === 'unknown' || replayed.every(({ after }) => after.is !== 'unknown');
  return isWhole ? replayed : run(from, sequence, fresh, () => true);
}

function run(
  from: Standing,
  sequence: number,
  records: readonly ChangeRecord[],
  isChecked: (record: ChangeRecord) => boolean,
): readonly Replayed[] {
  let standing = from;
  let reached = sequence;
  return records.map((record) => {
    // Where a change is missing, what it did is.
    const before = record.sequence === reached + 1 ? standing : unknown;
    const fits = !isChecked(record) || isMadeOn(before, record);
    standing = standingAfter(fits ? before : unknown, record);
    reached = record.sequence;
    return { record, before, after: standing };
  });
}

/** Whether a record's edit of the body was made on the text that stands there. */
function isMadeOn(standing: Standing, { change }: ChangeRecord): boolean {
  if (change.type !== 'article.bodyEdited' || standing.is !== 'there') return true;
  return isFingerprintOf(change.was, standing.document);
}
