import type { Check } from '../check';
import { inField } from '../finding';

export const headlineMissing: Check = {
  name: 'headline missing',
  find: ({ headline }) =>
    headline.trim() === '' ? [{ level: 'must', where: inField('headline'), message: 'There is no headline yet.' }] : [],
};
