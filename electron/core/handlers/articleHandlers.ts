import type { Handlers } from '../../../shared/contract/answer';
import { done, refused } from '../../../shared/result';
import type { WithSession } from './withSession';

type ArticleCall = 'articles.get' | 'articles.outsideEdit' | 'articles.settleOutsideEdit' | 'changes.commit';

/** What is asked of one article, and the one way to change anything. */
export function articleHandlers(withSession: WithSession): Pick<Handlers, ArticleCall> {
  return {
    'articles.get': withSession(async (session, { articleId }) => {
      const open = await session.article(articleId);
      if (!open) return refused('missing', 'This article is not in the workspace any more.');
      if (session.folder.quarantine) session.outside.watch(articleId);
      return done(open);
    }),
    'articles.outsideEdit': withSession(async ({ outside }, { articleId }) => done(await outside.edit(articleId))),
    'articles.settleOutsideEdit': withSession(({ outside }, { articleId }) => outside.settle(articleId)),
    'changes.commit': withSession((session, { commits }, origin) => session.commit(commits, origin)),
  };
}
