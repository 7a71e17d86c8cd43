import { type Subject, type SubjectKey, subjectKey } from '../../shared/changes/subject';
import type { StopListening } from '../../shared/contract/bridge';
import type { ArticleId, PhotoId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import type { Desk } from './DeskContext';
import type { Documents } from './store';

/** Milliseconds until a document that is being typed in is looked at again. */
const lookAgainAfter = 400;

/** Keeps the store's documents as the core has them when another window changes them. */
export function followChanges(desk: Desk): StopListening {
  const { bridge, outbox } = desk;
  const waiting = new Map<SubjectKey, Subject>();

  const follow = async (): Promise<void> => {
    const subjects = Array.from(waiting.values());
    if (subjects.length === 0) return;
    waiting.clear();
    if (await takeAgain(desk, subjects)) return;
    // What cannot be saved now is shown at the foot; the documents are read when it has been.
    for (const subject of subjects) waiting.set(subjectKey(subject), subject);
  };
  const stopFollowing = bridge.on('changed', ({ subjects, origin }) => {
    if (origin === bridge.origin) return;
    for (const subject of subjects) waiting.set(subjectKey(subject), subject);
    void follow();
  });
  const stopWaiting = outbox.onStatus(() => {
    if (outbox.status.is === 'saved') void follow();
  });
  return () => {
    stopFollowing();
    stopWaiting();
  };
}

/** Those of the articles that the store holds, as the core has them now: after the core has changed many. */
export async function takeArticlesAgain(desk: Desk, articleIds: readonly ArticleId[]): Promise<void> {
  const { articles } = desk.store.state.newsroom;
  const held = articleIds.filter((id) => articles[id]);
  if (held.length === 0) return;
  await takeAgain(
    desk,
    held.map((id) => ({ kind: 'article', id }) as const),
  );
}

/** Those of the photos that the store holds, as the core has them now: after the core has changed many. */
export async function takePhotosAgain(desk: Desk, photoIds: readonly PhotoId[]): Promise<void> {
  const { photos } = desk.store.state.newsroom;
  const held = photoIds.filter((id) => photos[id]);
  if (held.length === 0) return;
  await takeAgain(
    desk,
    held.map((id) => ({ kind: 'photo', id }) as const),
  );
}

/** Everything the store holds, as the core has it now: after a line was mended. */
export async function takeAllAgain(desk: Desk): Promise<void> {
  const { articles, lists, photos } = desk.store.state.newsroom;
  await takeAgain(desk, [
    { kind: 'sources' },
    ...Object.values(lists).map(({ id }) => ({ kind: 'list', id }) as const),
    ...Object.values(articles).map(({ id }) => ({ kind: 'article', id }) as const),
    ...Object.values(photos).map(({ id }) => ({ kind: 'photo', id }) as const),
  ]);
}

/**
 * Reads the documents and puts them into the store, but never over what the editor is typing: everything must be on the
 * disk before they are read, and nothing changed here meanwhile. False when something cannot be brought there now.
 */
async function takeAgain({ bridge, outbox, store }: Desk, subjects: readonly Subject[]): Promise<boolean> {
  const articleIds = subjects.flatMap((subject) =>
    subject.kind === 'article' && store.state.newsroom.articles[subject.id] ? [subject.id] : [],
  );
  const photoIds = subjects.flatMap((subject) =>
    subject.kind === 'photo' && store.state.newsroom.photos[subject.id] ? [subject.id] : [],
  );
  const listIds = subjects.flatMap((subject) => (subject.kind === 'list' ? [subject.id] : []));
  const wantsSources = subjects.some(({ kind }) => kind === 'sources');
  for (;;) {
    if (!(await outbox.flush())) return false;
    const before = store.state.newsroom;
    const documents = await read({ bridge, articleIds, photoIds, listIds, wantsSources });
    if (store.state.newsroom === before && outbox.status.is === 'saved') {
      store.take(documents);
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
}

interface Wanted extends Pick<Desk, 'bridge'> {
  readonly articleIds: readonly ArticleId[];
  readonly photoIds: readonly PhotoId[];
  readonly listIds: readonly Extract<Subject, { kind: 'list' }>['id'][];
  readonly wantsSources: boolean;
}

async function read({ bridge, articleIds, photoIds, listIds, wantsSources }: Wanted): Promise<Documents> {
  const [lists, sources, photos, ...articles] = await Promise.all([
    listIds.length > 0 ? bridge.call('lists.all', {}) : undefined,
    wantsSources ? bridge.call('sources.all', {}) : undefined,
    readPhotos(bridge, photoIds),
    ...articleIds.map((articleId) => bridge.call('articles.get', { articleId })),
  ]);
  const listed = lists?.ok ? new Set(lists.value.map(({ id }) => id)) : undefined;
  return {
    ...(lists?.ok ? { lists: lists.value } : {}),
    ...(sources?.ok ? { sources: sources.value, hasAllSources: true } : {}),
    articles: articles.flatMap((answer) => (answer.ok ? [answer.value.article] : [])),
    photos: photos.flatMap((photo) => photo ?? []),
    gone: {
      articles: articleIds.filter((_id, place) => isMissing(articles[place])),
      lists: listed ? listIds.filter((id) => !listed.has(id)) : [],
      photos: photoIds.filter((_id, place) => photos[place] === null),
    },
  };
}

/** The most photos that one call gives. */
const mostPhotos = 500;

/** The photos in the order asked: null for one that is gone, undefined for one that could not be read. */
async function readPhotos(
  bridge: Desk['bridge'],
  photoIds: readonly PhotoId[],
): Promise<readonly (Photo | null | undefined)[]> {
  const photos: (Photo | null | undefined)[] = [];
  for (let start = 0; start < photoIds.length; start += mostPhotos) {
    const asked = photoIds.slice(start, start + mostPhotos);
    const answer = await bridge.call('photos.get', { photoIds: asked });
    photos.push(...(answer.ok ? answer.value : asked.map(() => undefined)));
  }
  return photos;
}

function isMissing(answer: { readonly ok: boolean; readonly code?: string } | undefined): boolean {
  return answer?.ok === false && answer.code === 'missing';
}
