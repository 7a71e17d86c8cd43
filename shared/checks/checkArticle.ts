import type { Article } from '../model/article';
import { documentOf } from '../model/body';
import type { Waiver } from '../model/waiver';
import { articleChecks } from './articleChecks';
import type { DeskFacts } from './check';
import type { Finding, FindingLevel } from './finding';

const order: Readonly<Record<FindingLevel, number>> = { must: 0, should: 1, note: 2 };

/**
 * Everything that is to be said of an article before it goes out: what must be mended first, then what should be looked
 * at, then what is good to know; each in the order of the page.
 */
export function checkArticle(article: Article, desk: DeskFacts): readonly Finding[] {
  const body = documentOf(article.body);
  return articleChecks
    .flatMap(({ name, find }): readonly Finding[] =>
      find(article, desk, body).map((found) => ({ check: name, subject: '', ...found })),
    )
    .map((finding) => waived(finding, article.waivers))
    .sort((one, other) => order[one.level] - order[other.level]);
}

function waived(finding: Finding, waivers: readonly Waiver[]): Finding {
  const waiver = waivers.find(({ check, subject }) => check === finding.check && subject === finding.subject);
  return waiver ? { ...finding, waiver } : finding;
}
