import type { ArticleSource } from '../model/article';
import type { State } from '../model/state';
import type { Change } from './change';
import { missing, type Refusal } from './refusal';

/**
 * Refuses a change that would point at a source the desk does not have. Asked when a change is made, not when history is
 * replayed: there it stood once, whatever became of the source since.
 */
export function checkReferences(state: State, change: Change): Refusal | undefined {
  const unknown = sourcesOf(change).some(({ sourceId }) => !state.sources[sourceId]);
  return unknown ? missing('source') : undefined;
}

function sourcesOf(change: Change): readonly ArticleSource[] {
  if (change.type === 'article.created') return change.article.sources;
  return change.type === 'article.sourcesSet' ? change.to : [];
}
