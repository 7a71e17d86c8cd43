import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../shared/model/claim';
import { claimIdSchema, sourceIdSchema } from '../../../../shared/model/ids';
import { bodyWith, findingsOf, paragraph, subjectsOf, text } from '../checking';

const id = claimIdSchema.parse('claim-1');
const claim = (given: Partial<Claim> = {}): Claim => ({
  id,
  words: 'the road is closed',
  speaker: '',
  sourceId: null,
  certainty: 'disputed',
  link: '',
  document: '',
  note: '',
  ...given,
});
const body = bodyWith(
  paragraph(text('They say '), text('the road is closed', { type: 'claim', attrs: { claimId: 'claim-1' } })),
);

describe('a claim without origin', () => {
  it.each(['claimed', 'disputed'] as const)('is one that is %s, and nobody’s', (certainty) => {
    expect(findingsOf('claim without origin', { body, claims: [claim({ certainty })] })).toMatchObject([
      {
        level: 'should',
        where: { is: 'body', from: 10, to: 28 },
        subject: id,
        message: `“the road is closed” is ${certainty}, and the ledger does not say by whom.`,
      },
    ]);
  });

  it.each([
    { speaker: 'Anna Petrosyan' },
    { sourceId: sourceIdSchema.parse('bbc') },
    { certainty: 'reported' },
    { certainty: 'confirmed' },
  ] as const)('is none with %j', (given) => {
    expect(subjectsOf('claim without origin', { body, claims: [claim(given)] })).toEqual([]);
  });
});

describe('a claim whose passage is gone', () => {
  it('is noted, and none that stands in the story', () => {
    expect(findingsOf('claim’s passage is gone', { claims: [claim()] })).toMatchObject([
      { level: 'note', where: { is: 'field', field: 'claims' }, subject: id },
    ]);
    expect(subjectsOf('claim’s passage is gone', { body, claims: [claim()] })).toEqual([]);
  });
});
