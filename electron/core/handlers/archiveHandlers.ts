import type { Handlers } from '../../../shared/contract/answer';
import type { ArticleQuery } from '../../../shared/model/articleQuery';
import { done, refused } from '../../../shared/result';
import type { ArchiveQuery } from '../../store/archiveQuery';
import { changeArticles } from '../bulk/changeArticles';
import type { Bulk } from '../bulk/createBulk';
import { findTexts } from '../findTexts';
import { freeSlug } from '../freeSlug';
import type { Ports } from '../ports';
import type { Session } from '../session';
import type { WithSession } from './withSession';

type ArchiveCall =
  | 'articles.list'
  | 'articles.facets'
  | 'articles.ids'
  | 'articles.snippets'
  | 'articles.summaries'
  | 'articles.findByTitle'
  | 'articles.freeSlug'
  | 'articles.changeMany'
  | 'articles.undoMany';

/** What is asked of the archive as a whole. */
export function archiveHandlers(withSession: WithSession, { now }: Ports, bulk: Bulk): Pick<Handlers, ArchiveCall> {
  return {
    'articles.list': withSession(async (session, { offset, limit, ...query }) => {
      const asked = { ...(await withLists(session, query)), offset, limit };
      return done({
        ...(await session.catalogue.ask((index) => index.list(asked))),
        isWhole: session.catalogue.isWhole,
      });
    }),
    'articles.facets': withSession(async (session, query) => {
      const asked = await withLists(session, query);
      return done(await session.catalogue.ask((index) => index.facets(asked)));
    }),
    'articles.ids': withSession(async (session, query) => {
      const asked = await withLists(session, query);
      return done(await session.catalogue.ask((index) => index.found(asked)));
    }),
    'articles.snippets': withSession(async (session, { articleIds, query }) =>
      done(await findTexts(session, articleIds, query)),
    ),
    'articles.freeSlug': withSession(async ({ catalogue }, { articleId, slug }) =>
      done(await catalogue.ask((index) => freeSlug(index, articleId, slug))),
    ),
    'articles.changeMany': withSession((session, { articleIds, action }) =>
      session.folder.quarantine ? changeArticles(bulk, session, articleIds, action, now) : Promise.resolve(readOnly),
    ),
    'articles.undoMany': withSession((session, { bulkId }) => bulk.undoMany(session, bulkId)),
    'articles.summaries': withSession(async ({ catalogue }, { articleIds }) =>
      done(await catalogue.ask((index) => index.summaries(articleIds))),
    ),
    'articles.findByTitle': withSession(async ({ catalogue }, { titles }) =>
      done(await catalogue.ask((index) => titles.map((title) => index.findByTitle(title)))),
    ),
  };
}

const readOnly = refused(
  'read-only',
  'This folder is open read-only, so nothing was changed. Open it for writing to edit.',
);

/** A query with the articles that stand on the lists it names. */
async function withLists(session: Pick<Session, 'lists'>, query: ArticleQuery): Promise<ArchiveQuery> {
  const { listIds } = query.filter;
  if (listIds.length === 0) return query;
  const cards = (await session.lists()).filter(({ id }) => listIds.includes(id)).flatMap((list) => list.cards);
  return { ...query, onLists: cards.map(({ articleId }) => articleId).filter((id) => id !== null) };
}
