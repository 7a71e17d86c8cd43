import { v4 } from 'uuid';
import type { Commit } from '../../../shared/changes/changeRecord';
import type { ArticleId } from '../../../shared/model/ids';

/** A commit that sets an article's headline. */
export function headlineCommit(articleId: ArticleId, was: string, to: string): Commit {
  return { id: v4(), at: '2018-11-19T12:04:00.000Z', change: { type: 'article.headlineSet', articleId, was, to } };
}
