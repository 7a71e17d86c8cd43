import { type ArticleFieldSet, setsField } from '../../shared/changes/articleFields';
import type { Commit } from '../../shared/changes/changeRecord';

/**
 * Puts a commit behind those that wait. Typing into one field makes one change of what would be one a letter: the first
 * `was` and the last `to`. Settings of other fields may lie between, such as a slug that follows its headline: fields of
 * an article do not depend on each other.
 */
export function mergeCommits(waiting: readonly Commit[], next: Commit): readonly Commit[] {
  if (!setsField(next.change)) return [...waiting, next];
  for (let place = waiting.length - 1; place >= 0; place--) {
    const commit = waiting[place];
    if (!commit || !setsField(commit.change) || commit.change.articleId !== next.change.articleId) break;
    if (commit.change.type === next.change.type) return waiting.with(place, merged(commit, next.change, next.at));
  }
  return [...waiting, next];
}

function merged({ id, change }: Commit, { to }: ArticleFieldSet, at: string): Commit {
  return { id, at, change: { ...change, to } as Commit['change'] };
}
