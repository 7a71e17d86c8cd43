import type { Check } from '../check';
import { inField } from '../finding';

export const kickerMissing: Check = {
  name: 'kicker missing',
  find: ({ kicker }) =>
    kicker.trim() === '' ? [{ level: 'should', where: inField('kicker'), message: 'There is no kicker.' }] : [],
};
