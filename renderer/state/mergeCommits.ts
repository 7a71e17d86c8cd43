import { type ArticleFieldSet, setsField } from '../../shared/changes/articleFields';
import type { Commit } from '../../shared/changes/changeRecord';
import { joinedWith } from './joinChanges';

/**
 * Puts commits behind those that wait. Typing into one field makes one change of what would be one a letter: the first
 * `was` and the last `to`. Settings of other fields may lie between, such as a slug that follows its headline: fields of
 * an article do not depend on each other. Fields of a photo are merged only with the commit right before them.
 */
export function mergeCommits(waiting: readonly Commit[], next: readonly Commit[]): readonly Commit[] {
  const merged = [...waiting];
  for (const commit of next) {
    const place = placeToMerge(merged, commit);
    const earlier = merged[place];
    if (earlier && setsField(commit.change)) merged[place] = mergedInto(earlier, commit.change, commit.at);
    else if (!joinsLast(merged, commit)) merged.push(commit);
  }
  return merged;
}

/** Where the commit waits that sets the same field; -1 when there is none that can take in `next`. */
function placeToMerge(waiting: readonly Commit[], { change }: Commit): number {
  if (!setsField(change)) return -1;
  for (let place = waiting.length - 1; place >= 0; place--) {
    const earlier = waiting[place]?.change;
    if (!earlier || !setsField(earlier) || earlier.articleId !== change.articleId) return -1;
    if (earlier.type === change.type) return place;
  }
  return -1;
}

function mergedInto({ id, change }: Commit, { to }: ArticleFieldSet, at: string): Commit {
  return { id, at, change: { ...change, to } as Commit['change'] };
}

/** Makes the last commit one with `next` where both set the same fields of a photo; true when they do. */
function joinsLast(merged: Commit[], next: Commit): boolean {
  const last = merged.at(-1);
  const change = last && joinedWith(last.change, next.change);
  if (!last || !change) return false;
  merged.splice(-1, 1, { id: last.id, at: next.at, change });
  return true;
}
