import type { Revision, Timeline } from '../../../../shared/contract/revisions';
import { revisionAt } from './timeline/revisionWords';

/** Two versions of one article, the earlier first; a null later one is the article as it is now. */
export interface Pair {
  readonly before: Revision;
  readonly after: Revision | null;
}

/**
 * What is compared when these revisions are marked: one of them with now, and of several the ends. Null when none is
 * marked, or none that the timeline has.
 */
export function pairOf(marked: readonly number[], timeline: Timeline): Pair | null {
  const sequences = marked.toSorted((one, other) => one - other);
  const [first, last] = [sequences[0], sequences.at(-1)];
  const before = first === undefined ? undefined : revisionAt(timeline, first);
  if (!before) return null;
  const after = last === undefined ? undefined : revisionAt(timeline, last);
  return { before, after: after && after.sequence > before.sequence ? after : null };
}

/** The version before a revision: what it is compared with to see what that sitting itself changed. */
export function revisionBefore({ sequence }: Revision, { revisions }: Timeline): Revision | undefined {
  return revisions.find((revision) => revision.sequence < sequence);
}
