import type { Check } from '../check';
import { inField } from '../finding';

export const correctionWithoutText: Check = {
  name: 'correction without text',
  find: ({ corrections }) =>
    corrections.some(({ text }) => text.trim() === '')
      ? [{ level: 'must', where: inField('corrections'), message: 'A correction does not say what was put right.' }]
      : [],
};
