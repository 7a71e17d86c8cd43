import { isPublished } from '../../model/isPublished';
import { sayEmbargo } from '../../model/sayEmbargo';
import type { Check } from '../check';
import { inField } from '../finding';

export const embargo: Check = {
  name: 'embargo',
  find: ({ id, state, embargo: until }, { now }) => {
    if (until === null) return [];
    const isOver = until <= now;
    const said = sayEmbargo(until, now);
    if (isPublished(state)) {
      const message = `It is under embargo until ${said}, and readers would see it before.`;
      return isOver ? [] : [{ level: 'must', where: inField('embargo'), message }];
    }
    if (!isOver || state === 'withdrawn') return [];
    return [
      {
        level: 'note',
        where: inField('embargo'),
        message: `The embargo is over: it ended on ${said}.`,
        fix: {
          name: 'Take it off',
          changes: [{ type: 'article.embargoSet', articleId: id, was: until, to: null }],
        },
      },
    ];
  },
};
