import { slugChanges } from '../../changes/slugChanges';
import type { Check } from '../check';
import { inField } from '../finding';

export const slugTaken: Check = {
  name: 'slug taken',
  find: (article, { slugTakenBy }) =>
    // Without a headline it is only the one that stands in for it.
    slugTakenBy && article.headline.trim() !== ''
      ? [
          {
            level: 'must',
            where: inField('slug'),
            message: `Another article has the slug “${article.slug}”: “${slugTakenBy.headline}”.`,
            fix: {
              name: `Take “${slugTakenBy.free}”`,
              changes: slugChanges(article, slugTakenBy.free),
            },
          },
        ]
      : [],
};
