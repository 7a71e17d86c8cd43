import type { Session } from '../../../electron/core/session';
import type { Events } from '../../../shared/contract/events';
import { everyArticle } from '../../../shared/model/articleQuery';
import { emptyBody } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { newDesk, openDesk } from '../../builders/openDesk';

export const short = { standfirst: '', body: emptyBody } as const;
export const lake = article({ headline: 'The lake', ...short });
export const tunnel = article({ headline: 'The tunnel', ...short });

/** A closed desk with two articles. */
export async function desk(): Promise<string> {
  const folder = await newDesk();
  const session = await openDesk(folder);
  await session.commit(
    [lake, tunnel].map((one) => commit({ type: 'article.created', article: one })),
    'window',
  );
  await session.close();
  return folder;
}

export async function headlines(session: Session, query = ''): Promise<readonly string[]> {
  const { rows } = (await session.catalogue.current()).list({
    query,
    filter: everyArticle,
    order: 'last changed',
    offset: 0,
    limit: 50,
  });
  return rows.map(({ headline }) => headline).sort();
}

/** The desk opened, its catalogue caught up, and what was told of that. */
export async function caughtUp(folder: string) {
  const session = await openDesk(folder);
  const progress: Events['progress'][] = [];
  session.announcer.listen(({ name, event }) => {
    if (name === 'progress') progress.push(event);
  });
  await session.catalogue.caughtUp;
  return { session, progress };
}
