import type { Subject } from '../../shared/changes/subject';
import type { StopListening } from '../../shared/contract/bridge';
import type { ArticleId } from '../../shared/model/ids';
import type { Desk } from './DeskContext';
import type { Documents } from './store';

/** Milliseconds until a document that is being typed in is looked at again. */
const lookAgainAfter = 400;

/** Keeps the store's documents as the core has them when another window changes them. */
export function followChanges(desk: Desk): StopListening {
  const { bridge } = desk;
  return bridge.on('changed', ({ subjects, origin }) => {
    if (origin !== bridge.origin) void takeAgain(desk, subjects);
  });
}

/** Everything the store holds, as the core has it now: after a line was mended. */
export function takeAllAgain(desk: Desk): Promise<void> {
  const { articles, lists } = desk.store.state.newsroom;
  return takeAgain(desk, [
    { kind: 'sources' },
    ...Object.values(lists).map(({ id }) => ({ kind: 'list', id }) as const),
    ...Object.values(articles).map(({ id }) => ({ kind: 'article', id }) as const),
  ]);
}

/**
 * Reads the documents and puts them into the store, but never over what the editor is typing: everything must be on the
 * disk before they are read, and nothing changed here meanwhile.
 */
async function takeAgain({ bridge, outbox, store }: Desk, subjects: readonly Subject[]): Promise<void> {
  const articleIds = subjects.flatMap((subject) =>
    subject.kind === 'article' && store.state.newsroom.articles[subject.id] ? [subject.id] : [],
  );
  const wantsLists = subjects.some(({ kind }) => kind === 'list');
  const wantsSources = subjects.some(({ kind }) => kind === 'sources');
  for (;;) {
    // What cannot be saved now is shown at the foot; the documents are read when it has been.
    if (!(await outbox.flush())) return;
    const before = store.state.newsroom;
    const documents = await read({ bridge, articleIds, wantsLists, wantsSources });
    if (store.state.newsroom === before && outbox.status.is === 'saved') return store.take(documents);
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
}

interface Wanted extends Pick<Desk, 'bridge'> {
  readonly articleIds: readonly ArticleId[];
  readonly wantsLists: boolean;
  readonly wantsSources: boolean;
}

async function read({ bridge, articleIds, wantsLists, wantsSources }: Wanted): Promise<Documents> {
  const [lists, sources, ...articles] = await Promise.all([
    wantsLists ? bridge.call('lists.all', {}) : undefined,
    wantsSources ? bridge.call('sources.all', {}) : undefined,
    ...articleIds.map((articleId) => bridge.call('articles.get', { articleId })),
  ]);
  return {
    ...(lists?.ok ? { lists: lists.value } : {}),
    ...(sources?.ok ? { sources: sources.value } : {}),
    articles: articles.flatMap((answer) => (answer.ok ? [answer.value.article] : [])),
  };
}
