import { checkArticle } from '../../shared/checks/checkArticle';
import { isOpen } from '../../shared/checks/finding';
import type { Article } from '../../shared/model/article';
import type { LengthTargets } from '../../shared/model/lengthTargets';

/**
 * How many things are still missing before an article may go out; none for one that has gone out, or is not to. Throws
 * RangeError when its body does not follow the schema.
 */
export function openChecksOf(article: Article, lengthTargets: LengthTargets, now: string): number {
  switch (article.state) {
    case 'draft':
    case 'in review':
    case 'ready':
      return checkArticle(article, { lengthTargets, now }).filter(isOpen).length;
    default:
      return 0;
  }
}
