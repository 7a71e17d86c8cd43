import { assertNever } from '../assertNever';
import type { ArticleId, ListId, PhotoId } from '../model/ids';
import type { Change } from './change';

/** The one document of the workspace that a change is about: it has one file and one history. */
export type Subject =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'list'; readonly id: ListId }
  | { readonly kind: 'photo'; readonly id: PhotoId }
  | { readonly kind: 'sources' };

/** A subject's name as a string, unlike that of any other subject; it is also the name of its history's file. */
export type SubjectKey = string & { readonly SubjectKey: true };

export function subjectOf(change: Change): Subject {
  switch (change.type) {
    case 'article.created':
    case 'article.removed':
      return { kind: 'article', id: change.article.id };
    case 'list.created':
    case 'list.removed':
      return { kind: 'list', id: change.list.id };
    case 'list.cardAdded':
    case 'list.cardRemoved':
    case 'list.cardMoved':
    case 'list.cardReworded':
      return { kind: 'list', id: change.listId };
    case 'source.added':
    case 'source.removed':
    case 'source.detailsSet':
      return { kind: 'sources' };
    case 'photo.added':
    case 'photo.removed':
      return { kind: 'photo', id: change.photo.id };
    case 'photo.fieldsSet':
      return { kind: 'photo', id: change.photoId };
    default:
      return { kind: 'article', id: change.articleId };
  }
}

export function subjectKey(subject: Subject): SubjectKey {
  switch (subject.kind) {
    case 'article':
    case 'photo':
      return subject.id as string as SubjectKey;
    case 'list':
      return `list-${subject.id}` as SubjectKey;
    case 'sources':
      return 'sources' as SubjectKey;
    default:
      return assertNever(subject);
  }
}
