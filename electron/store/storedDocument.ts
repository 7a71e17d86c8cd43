import { z } from 'zod';
import { assertNever } from '../../shared/assertNever';
import { applyChange } from '../../shared/changes/applyChange';
import type { ChangeRecord } from '../../shared/changes/changeRecord';
import type { RefusalCode } from '../../shared/changes/refusal';
import type { Subject } from '../../shared/changes/subject';
import { type Article, articleSchema } from '../../shared/model/article';
import { type CuratedList, curatedListSchema } from '../../shared/model/curatedList';
import { sourceIdSchema } from '../../shared/model/ids';
import { type Photo, photoSchema } from '../../shared/model/photo';
import { sourceSchema } from '../../shared/model/source';
import { emptyState, type State } from '../../shared/model/state';
import { done, type Result } from '../../shared/result';
import { isAsWritten, sealOf } from './seal';

/** What the files of the workspace hold: an article, a list, a photo's record, or all sources by id. */
export type Document = Article | CuratedList | Photo | State['sources'];

/** A file's content: the document, and how much of its history it includes. */
export interface Stored {
  readonly sequence: number;
  readonly historyBytes: number;
  readonly document: Document;
  /** Whether Galley wrote it so, as far as can be told. */
  readonly isAsWritten: boolean;
}

/** The schema of each kind of file. */
const stored = <Value extends z.ZodType>(document: Value) =>
  z.preprocess(
    (json) => (typeof json === 'object' && json !== null ? { ...json, isAsWritten: isAsWritten(json) } : json),
    z
      .object({
        sequence: z.number().int().min(0),
        historyBytes: z.number().int().min(0),
        document,
        isAsWritten: z.boolean(),
      })
      .readonly(),
  );

export const storedSchemas = {
  article: stored(articleSchema),
  list: stored(curatedListSchema),
  photo: stored(photoSchema),
  sources: stored(z.record(sourceIdSchema, sourceSchema).readonly()),
} as const;

/** What is written into a document's file. */
export function fileOf({ sequence, historyBytes, document }: Stored) {
  return { sequence, historyBytes, seal: sealOf(sequence, historyBytes, document), document };
}

/** The state with this document in it; as it was when there is none. */
export function stateWith(subject: Subject, document: Document | undefined, state: State = emptyState): State {
  if (document === undefined) return state;
  switch (subject.kind) {
    case 'article':
      return { ...state, articles: { ...state.articles, [subject.id]: document } as State['articles'] };
    case 'list':
      return { ...state, lists: { ...state.lists, [subject.id]: document } as State['lists'] };
    case 'photo':
      return { ...state, photos: { ...state.photos, [subject.id]: document } as State['photos'] };
    case 'sources':
      return { ...state, sources: document as State['sources'] };
    default:
      return assertNever(subject);
  }
}

/** A subject's document in a state; undefined when it is not there. */
export function documentIn(subject: Subject, state: State): Document | undefined {
  switch (subject.kind) {
    case 'article':
      return state.articles[subject.id];
    case 'list':
      return state.lists[subject.id];
    case 'photo':
      return state.photos[subject.id];
    case 'sources':
      return state.sources;
    default:
      return assertNever(subject);
  }
}

/** The state after a record, with the article's `updatedAt` set to when it happened. */
export function applyRecord(
  state: State,
  subject: Subject,
  { change, at }: Pick<ChangeRecord, 'change' | 'at'>,
): Result<State, RefusalCode> {
  const after = applyChange(state, change);
  if (!after.ok || subject.kind !== 'article' || change.type === 'article.created') return after;
  const article = after.value.articles[subject.id];
  if (!article) return after;
  return done({ ...after.value, articles: { ...after.value.articles, [article.id]: { ...article, updatedAt: at } } });
}
