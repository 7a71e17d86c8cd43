import { describe, expect, it } from 'vitest';
import { newClaim, withClaim, withoutClaim } from '../../../shared/claims/claimDeeds';
import { claimSchema } from '../../../shared/model/claim';
import { claimIdSchema } from '../../../shared/model/ids';

const lake = newClaim(claimIdSchema.parse('lake'), 'the lake rose');
const river = newClaim(claimIdSchema.parse('river'), 'the river fell');

describe('a claim', () => {
  it('begins as reported, and fits its schema before anything else is said of it', () => {
    expect(claimSchema.parse(lake)).toEqual(lake);
    expect(lake.certainty).toBe('reported');
  });

  it('is set without touching the others', () => {
    const claims = withClaim([lake, river], lake.id, {
      speaker: 'the hydrometeorological service',
      certainty: 'disputed',
    });
    expect(claims[0]).toMatchObject({ words: 'the lake rose', speaker: 'the hydrometeorological service' });
    expect(claims[0]?.certainty).toBe('disputed');
    expect(claims[1]).toBe(river);
  });

  it('is taken off the ledger', () => {
    expect(withoutClaim([lake, river], lake.id)).toEqual([river]);
  });
});
