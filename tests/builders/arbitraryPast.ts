import fc from 'fast-check';
import type { ChangeRecord } from '../../shared/changes/changeRecord';
import { type PastDeed, pastOf } from './pastOf';

const deed: fc.Arbitrary<PastDeed> = fc.record({
  is: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('typed', 'deleted', 'retitled') },
    { weight: 2, arbitrary: fc.constantFrom('took a step', 'named', 'unnamed', 'restored', 'merged') },
  ),
  text: fc.constantFrom('', 'water', 'two words ', 'Ճանապարհ ', 'a lake, a road; '),
  minutes: fc.constantFrom(0, 0, 1, 14, 16, 600, -30),
  by: fc.constantFrom('Anna', 'Anna', 'Giorgi', ''),
});

/** The history of an article, of some dozens of changes at most. */
export const anyPast: fc.Arbitrary<readonly ChangeRecord[]> = fc
  .array(deed, { maxLength: 30 })
  .map((deeds) => pastOf(deeds));
