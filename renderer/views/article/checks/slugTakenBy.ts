import type { DeskFacts } from '../../../../shared/checks/check';
import type { Bridge } from '../../../../shared/contract/bridge';
import type { Article } from '../../../../shared/model/article';
import { titleOr } from '../../../components/titleOr';

/** The other article that has or had this one's slug; null when there is none, or when nobody can tell just now. */
export async function slugTakenBy(
  bridge: Pick<Bridge, 'call'>,
  { id, slug }: Pick<Article, 'id' | 'slug'>,
): Promise<NonNullable<DeskFacts['slugTakenBy']> | null> {
  const answer = await bridge.call('articles.freeSlug', { articleId: id, slug });
  if (!answer.ok || !answer.value.takenBy) return null;
  return { headline: titleOr(answer.value.takenBy.headline), free: answer.value.slug };
}
