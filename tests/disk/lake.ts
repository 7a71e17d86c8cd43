import type { Session } from '../../electron/core/session';
import { documentFile, historyFile, layoutOf } from '../../electron/store/layout';
import type { Change } from '../../shared/changes/change';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import { article } from '../builders/article';
import { commit } from '../builders/commit';

/** The article that these tests are about, and what happens to it. */
export const lake = article({ headline: 'The lake' });
export const subject: Subject = { kind: 'article', id: lake.id };
export const created: Change = { type: 'article.created', article: lake };

/** The standfirst becomes another; the first one is `lake.standfirst`. */
export const standfirst = (was: string, to: string): Change => ({
  type: 'article.standfirstSet',
  articleId: lake.id,
  was,
  to,
});

export const fileOf = (folder: string): string => documentFile(layoutOf(folder), subject);
export const historyOf = (folder: string): string => historyFile(layoutOf(folder), subjectKey(subject));

/** Commits, and throws when that is refused. */
export async function commitAll(session: Session, ...changes: readonly Change[]): Promise<void> {
  const done = await session.commit(
    changes.map((change) => commit(change)),
    'window',
  );
  if (!done.ok) throw new Error(done.message);
}
