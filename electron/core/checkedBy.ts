import type { Workspace } from '../../shared/model/workspace';
import type { CheckedBy } from '../store/openChecks';

/** What lists count by: of how the desk writes, its variants, for its words only matter where proofs are read. */
export function checkedBy({ lengthTargets, usage }: Pick<Workspace, 'lengthTargets' | 'usage'>, now: Date): CheckedBy {
  return { lengthTargets, usage: { ...usage, words: [] }, now: now.toISOString() };
}
