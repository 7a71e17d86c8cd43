import type { Handlers } from '../../../shared/contract/answer';
import type { WithSession } from './withSession';

type RevisionCall = 'articles.trail' | 'articles.timeline' | 'articles.revision';

/** What is asked of an article's past. */
export function revisionHandlers(withSession: WithSession): Pick<Handlers, RevisionCall> {
  return {
    'articles.trail': withSession(({ revisions }, { articleId }) => revisions.trail(articleId)),
    'articles.timeline': withSession(({ revisions }, { articleId }) => revisions.timeline(articleId)),
    'articles.revision': withSession(({ revisions }, { articleId, sequence }) =>
      revisions.revision(articleId, sequence),
    ),
  };
}
