import type { ChangeRecord } from '../changes/changeRecord';
import type { Timeline } from '../contract/revisions';
import { createGrouper } from './grouper';
import { timelineOf } from './grouping';
import { replay } from './replay';
import { absent } from './standing';

/**
 * An article's history as its timeline: edits that one person made without a pause of a quarter of an hour are a sitting;
 * creation, state steps, named versions, restores and merges stand by themselves. `records` begin with its first.
 */
export function groupSittings(records: readonly ChangeRecord[]): Timeline {
  const grouper = createGrouper();
  for (const replayed of replay(absent, 0, records)) grouper.take(replayed);
  return timelineOf(grouper.grouping);
}
