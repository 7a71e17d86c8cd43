import type { DeskFacts } from '../../shared/checks/check';
import { checkArticle } from '../../shared/checks/checkArticle';
import { isOpen } from '../../shared/checks/finding';
import type { Article, ArticleState } from '../../shared/model/article';
import type { LengthTargets } from '../../shared/model/lengthTargets';
import type { Usage } from '../../shared/model/usage';

/** What counts as missing, and now. */
export interface CheckedBy {
  readonly lengthTargets: LengthTargets;
  readonly usage: Usage;
  readonly now: string;
}

/**
 * How many things are still missing before an article may go out; none for one that has gone out, or is not to. `photos` are
 * the records of those that it shows. Proofs are not read for it, for with a long archive that would take long. Throws
 * RangeError when its body does not follow the schema.
 */
export function openChecksOf(article: Article, checkedBy: CheckedBy, photos: DeskFacts['photos']): number {
  if (!hasOpenChecks(article.state)) return 0;
  return checkArticle(article, { ...checkedBy, photos }).filter(isOpen).length;
}

/** Whether what is missing of an article is counted: it is yet to go out. */
export function hasOpenChecks(state: ArticleState): boolean {
  return state === 'draft' || state === 'in review' || state === 'ready';
}
