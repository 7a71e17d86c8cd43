import type { Bridge } from '../../../../shared/contract/bridge';
import type { Article } from '../../../../shared/model/article';
import { titleOr } from '../../../components/titleOr';
import type { Notices } from '../../../state/notices';

interface Around {
  readonly bridge: Pick<Bridge, 'call'>;
  readonly notices: Pick<Notices, 'warn'>;
}

/**
 * What an article is to become, with a slug that it can have: where another article goes out under that address by now, it
 * keeps the one it has, and this is said.
 */
export async function withFreeSlug({ bridge, notices }: Around, now: Article, target: Article): Promise<Article> {
  if (target.slug === now.slug) return target;
  const free = await bridge.call('articles.freeSlug', { articleId: now.id, slug: target.slug });
  // Where it cannot be asked, the core looks once more before it takes the slug.
  if (!free.ok || !free.value.takenBy) return target;
  notices.warn(
    `The slug “${target.slug}” belongs to “${titleOr(free.value.takenBy.headline)}” now, so the article keeps its own. All else is as you chose.`,
  );
  return { ...target, slug: now.slug, formerSlugs: now.formerSlugs };
}
