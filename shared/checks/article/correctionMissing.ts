import type { Check } from '../check';
import { inField } from '../finding';

export const correctionMissing: Check = {
  name: 'correction missing',
  find: ({ state, corrections }) =>
    state === 'corrected' && corrections.length === 0
      ? [
          {
            level: 'must',
            where: inField('corrections'),
            message: 'It is corrected, and no correction tells readers what was put right.',
          },
        ]
      : [],
};
