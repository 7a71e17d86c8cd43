import type { Check } from '../check';
import { inField } from '../finding';

export const sourceLineMissing: Check = {
  name: 'source line missing',
  find: ({ sourceLine }) =>
    sourceLine.trim() === ''
      ? [
          {
            level: 'should',
            where: inField('sourceLine'),
            message: 'There is no source line: readers are not told who says so.',
          },
        ]
      : [],
};
