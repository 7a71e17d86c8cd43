import type { Check } from '../check';
import { inField } from '../finding';

export const standfirstMissing: Check = {
  name: 'standfirst missing',
  find: ({ standfirst }) =>
    standfirst.trim() === ''
      ? [
          {
            level: 'should',
            where: inField('standfirst'),
            message: 'There is no standfirst: cards show the first paragraph in its place.',
          },
        ]
      : [],
};
