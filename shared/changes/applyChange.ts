import { assertNever } from '../assertNever';
import type { State } from '../model/state';
import { done, type Result } from '../result';
import { applyToArticle } from './applyToArticle';
import { applyToList } from './applyToList';
import { setsField } from './articleFields';
import type { Change } from './change';
import { exists, missing, type RefusalCode, staleField } from './refusal';
import { sameValue } from './sameValue';
import { setFields } from './setFields';
import { without } from './without';

/**
 * The state after a change, or why it cannot be applied. Pure: the state given is left as it was. What the change is
 * about must be in the state; `updatedAt` is not touched, for time is not part of what an editor changes.
 */
export function applyChange(state: State, change: Change): Result<State, RefusalCode> {
  if (setsField(change)) return applyToArticle(state, change);
  switch (change.type) {
    case 'article.created':
    case 'article.removed':
    case 'article.bodyEdited':
    case 'article.versionNamed':
    case 'article.versionRestored':
    case 'article.fileMerged':
      return applyToArticle(state, change);
    case 'list.created':
    case 'list.removed':
    case 'list.cardAdded':
    case 'list.cardRemoved':
    case 'list.cardMoved':
    case 'list.cardReworded':
      return applyToList(state, change);
    case 'source.added':
      if (state.sources[change.source.id]) return exists('source');
      return done({ ...state, sources: { ...state.sources, [change.source.id]: change.source } });
    case 'source.removed':
      if (!state.sources[change.source.id]) return missing('source');
      if (!sameValue(state.sources[change.source.id], change.source)) return staleField('source');
      return done({ ...state, sources: without(state.sources, change.source.id) });
    case 'source.detailsSet': {
      const source = setFields(state.sources[change.sourceId], 'source', change);
      return source.ok ? done({ ...state, sources: { ...state.sources, [change.sourceId]: source.value } }) : source;
    }
    case 'photo.added':
      if (state.photos[change.photo.id]) return exists('photo');
      return done({ ...state, photos: { ...state.photos, [change.photo.id]: change.photo } });
    case 'photo.removed':
      if (!state.photos[change.photo.id]) return missing('photo');
      if (!sameValue(state.photos[change.photo.id], change.photo)) return staleField('photo');
      return done({ ...state, photos: without(state.photos, change.photo.id) });
    case 'photo.fieldsSet': {
      const photo = setFields(state.photos[change.photoId], 'photo', change);
      return photo.ok ? done({ ...state, photos: { ...state.photos, [change.photoId]: photo.value } }) : photo;
    }
    default:
      return assertNever(change);
  }
}

/** The state after all the changes, or why the first that cannot be applied cannot. */
export function applyChanges(state: State, changes: readonly Change[]): Result<State, RefusalCode> {
  let current = state;
  for (const change of changes) {
    const after = applyChange(current, change);
    if (!after.ok) return after;
    current = after.value;
  }
  return done(current);
}
