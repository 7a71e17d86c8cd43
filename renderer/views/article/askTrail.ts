import type { BodyTrail } from '../../../shared/contract/revisions';
import type { ArticleId } from '../../../shared/model/ids';
import type { Desk } from '../../state/DeskContext';

/**
 * What was typed in an article's body of late, as the core's history has it; null where the core does
 * not say. What is known here already is brought there first, for the trail is to lead to it.
 */
export async function askTrail(
  { bridge, outbox, store }: Pick<Desk, 'bridge' | 'outbox' | 'store'>,
  articleId: ArticleId,
): Promise<BodyTrail | null> {
  if (store.state.newsroom.articles[articleId] && !(await outbox.flush())) return null;
  const answer = await bridge.call('articles.trail', { articleId });
  return answer.ok ? answer.value : null;
}
