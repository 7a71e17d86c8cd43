import type { Article } from '../../shared/model/article';
import { isPublished } from '../../shared/model/isPublished';
import type { State } from '../../shared/model/state';
import { type Failure, refused } from '../../shared/result';
import { isIndexError } from '../store/watchDamage';
import type { Catalogue } from './catalogue';

/**
 * Why articles may not go out under their slugs: of those that readers see, no two have the same, and none has what
 * another had, for that address leads on to the other. Only what a change has brought about is refused: an archive that was
 * not kept so can still be edited. Undefined when there is nothing against it, as far as the index knows all articles.
 */
export async function takenSlug(
  catalogue: Pick<Catalogue, 'ask'>,
  before: State,
  after: State,
): Promise<Failure<'taken'> | undefined> {
  const articles = Object.values(after.articles);
  for (const article of articles) {
    if (!goesOut(before.articles[article.id], article)) continue;
    const { id, slug } = article;
    const beside = articles.find((other) => other.id !== id && isPublished(other.state) && bears(other, slug));
    const holder = beside ?? (await holderOf(catalogue, slug, after));
    if (holder) return taken(slug, holder.headline);
  }
  return undefined;
}

/** Whether readers see an article under its slug that did not before. */
function goesOut(before: Article | undefined, { state, slug }: Article): boolean {
  return isPublished(state) && !(before && isPublished(before.state) && before.slug === slug);
}

function bears({ slug, formerSlugs }: Article, asked: string): boolean {
  return slug === asked || formerSlugs.includes(asked);
}

async function holderOf(
  catalogue: Pick<Catalogue, 'ask'>,
  slug: string,
  { articles }: State,
): Promise<{ readonly headline: string } | undefined> {
  try {
    return await catalogue.ask((index) => {
      const holder = index.slugHolders(slug).find(({ id, state }) => isPublished(state) && !articles[id]);
      return holder && index.summaries([holder.id])[0];
    });
  } catch (error) {
    // What an editor wrote is not held up by a cache that is out of order.
    if (isIndexError(error)) return undefined;
    throw error;
  }
}

const taken = (slug: string, headline: string): Failure<'taken'> =>
  refused(
    'taken',
    `The slug “${slug}” belongs to “${headline}”, which readers see or saw there. The change was not made; yours is kept in the window. Give this article another slug.`,
  );
