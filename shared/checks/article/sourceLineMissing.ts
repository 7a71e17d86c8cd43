import { sourceLineOf } from '../../model/sourceLineOf';
import type { Check } from '../check';
import { inField } from '../finding';

/** Where nobody has looked at the desk's sources, an article that has some is taken to print them. */
export const sourceLineMissing: Check = {
  name: 'source line missing',
  find: (article, { sources }) =>
    (
      sources
        ? sourceLineOf(article, sources).trim() === ''
        : article.sourceLine.trim() === '' && article.sources.length === 0
    )
      ? [
          {
            level: 'should',
            where: inField('sourceLine'),
            message: 'There is no source line: readers are not told who says so.',
          },
        ]
      : [],
};
