import type { BulkResult } from '../../../shared/contract/answers';
import type { BulkAction } from '../../../shared/model/bulkAction';
import type { ArticleId } from '../../../shared/model/ids';
import type { Result } from '../../../shared/result';
import { deskFacts } from '../deskFacts';
import type { Session } from '../session';
import { bulkStep } from './bulkStep';
import { type Bulk, type DeedPlan, planReadable } from './createBulk';

/** Does one thing to many articles, each once. */
export function changeArticles(
  bulk: Bulk,
  session: Session,
  articleIds: readonly ArticleId[],
  action: BulkAction,
  now: () => Date,
): Promise<Result<BulkResult>> {
  const planFor = (id: ArticleId): DeedPlan =>
    planReadable(id, async () => {
      const open = await session.article(id);
      if (!open) return { id, headline: '', why: 'It is not in this workspace any more.' };
      const { headline } = open.article;
      // Proofs keep nothing from a step, and reading them would take long.
      const step = bulkStep(open.article, action, await deskFacts(session, null, open.article, now()));
      return step.is === 'change' ? { id, headline, changes: [step.change] } : { id, headline, why: step.why };
    });
  return bulk.doMany(session, 'changing articles', Array.from(new Set(articleIds), planFor));
}
