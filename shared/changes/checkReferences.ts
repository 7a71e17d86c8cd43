import type { Claim } from '../model/claim';
import type { SourceId } from '../model/ids';
import type { State } from '../model/state';
import type { Change } from './change';
import { missing, type Refusal } from './refusal';

/**
 * Refuses a change that would point at a source the desk does not have. Asked when a change is made, not when history is
 * replayed: there it stood once, whatever became of the source since.
 */
export function checkReferences(state: State, change: Change): Refusal | undefined {
  const unknown = sourcesOf(change).some((sourceId) => !state.sources[sourceId]);
  return unknown ? missing('source') : undefined;
}

function sourcesOf(change: Change): readonly SourceId[] {
  switch (change.type) {
    case 'article.created':
      return [...change.article.sources.map(({ sourceId }) => sourceId), ...sourcesOfClaims(change.article.claims)];
    case 'article.sourcesSet':
      return change.to.map(({ sourceId }) => sourceId);
    case 'article.claimsSet':
      return sourcesOfClaims(change.to);
    default:
      return [];
  }
}

function sourcesOfClaims(claims: readonly Claim[]): readonly SourceId[] {
  return claims.map(({ sourceId }) => sourceId).filter((sourceId) => sourceId !== null);
}
