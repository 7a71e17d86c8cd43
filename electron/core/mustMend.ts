import { checkArticle } from '../../shared/checks/checkArticle';
import { isOpen } from '../../shared/checks/finding';
import { whyHeld } from '../../shared/export/whyHeld';
import type { Article } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import { isPublished } from '../../shared/model/isPublished';
import { deskFacts } from './deskFacts';
import type { Session } from './session';

/**
 * What the checks say must be mended in the articles that would go out for the first time, in sentences. Those that readers
 * have already were looked at when they were published. Nobody reads proofs for it: they are never what must be mended.
 */
export async function mustMend(
  session: Session,
  articles: readonly Article[],
  now: Date,
): Promise<Readonly<Record<ArticleId, readonly string[]>>> {
  const found: Record<ArticleId, readonly string[]> = {};
  for (const article of articles) {
    if (isPublished(article.state) || whyHeld(article, now.toISOString()) !== null) continue;
    const findings = checkArticle(article, await deskFacts(session, null, article, now));
    const sentences = findings.filter((one) => one.level === 'must' && isOpen(one)).map(({ message }) => message);
    if (sentences.length > 0) found[article.id] = sentences;
  }
  return found;
}
