import { setsField } from '../../shared/changes/articleFields';
import type { Commit } from '../../shared/changes/changeRecord';

/**
 * Puts a commit behind those that wait. Typing into one field makes one change of what would be one a letter: the first
 * `was` and the last `to`.
 */
export function mergeCommits(waiting: readonly Commit[], next: Commit): readonly Commit[] {
  const last = waiting.at(-1);
  if (
    last &&
    setsField(last.change) &&
    setsField(next.change) &&
    last.change.type === next.change.type &&
    last.change.articleId === next.change.articleId
  ) {
    const change = { ...last.change, to: next.change.to } as Commit['change'];
    return [...waiting.slice(0, -1), { id: last.id, at: next.at, change }];
  }
  return [...waiting, next];
}
