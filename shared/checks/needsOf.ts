import { assertNever } from '../assertNever';
import type { Article, ArticleState } from '../model/article';
import type { DeskFacts } from './check';
import { checkArticle } from './checkArticle';
import { type Finding, isOpen } from './finding';

/** What a reviewer cannot do without; all else is what a review is for. */
const forReview = ['headline missing', 'body missing'];
/** Readers have the article already: all that stands in the way is that they are not told what was put right. */
const forCorrecting = ['correction missing', 'correction without text'];

/**
 * What an article needs before it goes to another state: `must` stands in the way, `should` is to be known first. Empty
 * when the step needs nothing.
 */
export function needsOf(article: Article, to: ArticleState, desk: DeskFacts): readonly Finding[] {
  const findings = () => checkArticle({ ...article, state: to }, desk).filter(isOpen);
  switch (to) {
    case 'draft':
    case 'withdrawn':
      return [];
    case 'in review':
      return findings().filter(({ check }) => forReview.includes(check));
    case 'ready':
    case 'published':
      return findings().map(asAsked);
    case 'corrected':
      return findings().filter(({ check }) => forCorrecting.includes(check));
    default:
      return assertNever(to);
  }
}

/** Whoever publishes may know that an embargo was lifted early: that is asked, and does not stand in the way. */
function asAsked(finding: Finding): Finding {
  return finding.check === 'embargo' ? { ...finding, level: 'should' } : finding;
}
