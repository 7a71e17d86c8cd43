import type { Change } from '../changes/change';
import type { Article } from '../model/article';
import type { ArticleId } from '../model/ids';
import { isPublished } from '../model/isPublished';
import type { Diagnosis } from './diagnosis';

/** What is needed of an article to say whose a slug is. */
export type Slugged = Pick<Article, 'id' | 'slug' | 'formerSlugs' | 'state' | 'createdAt'>;

/**
 * Published articles that share a slug, so that of several only one can be read, and former slugs that lead on to an
 * article while another has them now. The oldest keeps its slug; the others get the next that is free.
 */
export function slugClashes(articles: readonly Slugged[]): ReadonlyMap<ArticleId, Diagnosis> {
  const owners = new Map<string, Slugged>();
  const taken = new Set(articles.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const oldestFirst = articles
    .filter(({ state }) => isPublished(state))
    .sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt) || (one.id < other.id ? -1 : 1));
  const clashes = new Map<ArticleId, Diagnosis>();
  for (const article of oldestFirst) {
    const owner = owners.get(article.slug);
    if (!owner) owners.set(article.slug, article);
    else {
      const free = nextFree(article.slug, taken);
      taken.add(free);
      clashes.set(article.id, sharedSlug(article, owner, free));
    }
  }
  for (const article of oldestFirst) {
    const lost = article.formerSlugs.filter((slug) => (owners.get(slug)?.id ?? article.id) !== article.id);
    if (lost.length === 0) continue;
    const before = clashes.get(article.id);
    const also = formerSlugs(article, lost);
    clashes.set(article.id, {
      symptoms: [...(before?.symptoms ?? []), ...also.symptoms],
      changes: [...(before?.changes ?? []), ...also.changes],
    });
  }
  return clashes;
}

function nextFree(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}

function sharedSlug({ id, slug }: Slugged, owner: Slugged, to: string): Diagnosis {
  const change: Change = { type: 'article.slugSet', articleId: id, was: slug, to };
  const message = `It is published as “${slug}”, and so is the older article ${owner.id}. Its slug becomes “${to}”.`;
  return { symptoms: [{ trouble: 'duplicate slug', message, remedy: '--fix' }], changes: [change] };
}

function formerSlugs({ id, formerSlugs: was }: Slugged, lost: readonly string[]): Diagnosis {
  const to = was.filter((slug) => !lost.includes(slug));
  const change: Change = { type: 'article.formerSlugsSet', articleId: id, was, to };
  return {
    symptoms: lost.map((slug) => ({
      trouble: 'duplicate slug',
      message: `Its former slug “${slug}” leads on to it, but another article is published as that. It leads there no more.`,
      remedy: '--fix',
    })),
    changes: [change],
  };
}
