import type { Claim } from '../model/claim';
import type { ClaimId } from '../model/ids';

/** A claim on words of which nothing is known yet. What is taken down without a doubt of the desk's is reported. */
export function newClaim(id: ClaimId, words: string): Claim {
  return { id, words, speaker: '', sourceId: null, certainty: 'reported', link: '', document: '', note: '' };
}

/** The claims with some of one claim set. */
export function withClaim(claims: readonly Claim[], id: ClaimId, set: Partial<Omit<Claim, 'id'>>): readonly Claim[] {
  return claims.map((claim) => (claim.id === id ? { ...claim, ...set } : claim));
}

export function withoutClaim(claims: readonly Claim[], id: ClaimId): readonly Claim[] {
  return claims.filter((claim) => claim.id !== id);
}
