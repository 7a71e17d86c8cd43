import { slugChanges } from '../../changes/slugChanges';
import { slugOf } from '../../model/slug';
import type { Check } from '../check';
import { inField } from '../finding';

/** A slug without a letter, or the one that stands in for a headline that is not there yet. */
const saysNothing = /^(?:article|[0-9]+)(?:-[0-9]+)*$/;

export const slugSaysNothing: Check = {
  name: 'slug says nothing',
  find: (article) => {
    const { slug, headline } = article;
    // Without a headline there is nothing that it could say; that is found elsewhere.
    if (headline.trim() === '' || !saysNothing.test(slug)) return [];
    const made = slugOf(headline);
    return [
      {
        level: 'should',
        where: inField('slug'),
        message: `The slug “${slug}” does not say what the article is about.`,
        ...(saysNothing.test(made)
          ? {}
          : {
              fix: {
                name: 'Make it from the headline',
                changes: slugChanges(article, made),
              },
            }),
      },
    ];
  },
};
