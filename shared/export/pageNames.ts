import type { Article } from '../model/article';
import type { ArticleId } from '../model/ids';
import { byAge } from './byAge';

/** Windows keeps these names for devices, with any extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 150;

export interface PageNames {
  /** Of each article's page. */
  readonly names: ReadonlyMap<ArticleId, string>;
  /** Of the pages that lead on to it, for the slugs that it had before. */
  readonly formerNames: ReadonlyMap<ArticleId, readonly string[]>;
}

/**
 * The name of each article's page: its slug. Where two want one slug, the older keeps it, even once it is withdrawn, so
 * that an address never comes to mean another article; the younger gets the end of its id behind it. A former slug leads
 * on only where no article has it now, and none that is older had it.
 */
export function pageNames(articles: readonly Article[]): PageNames {
  const taken = new Set<string>();
  const sorted = [...articles].sort(byAge);
  const names = new Map(
    sorted.map(({ id, slug }) => {
      const longer = longerName(slug, id);
      let name = fits(slug) ? slug : longer;
      for (let count = 1; taken.has(name); count += 1) name = count === 1 ? longer : `${longer}-${count}`;
      taken.add(name);
      return [id, name];
    }),
  );
  const formerNames = new Map(
    sorted.map(({ id, formerSlugs }) => {
      const free = new Set(formerSlugs.map((slug) => (fits(slug) ? slug : longerName(slug, id))));
      const own = [...free].filter((name) => !taken.has(name));
      for (const name of own) taken.add(name);
      return [id, own];
    }),
  );
  return { names, formerNames };
}

function fits(slug: string): boolean {
  return !devices.test(slug) && slug.length <= longest;
}

function longerName(slug: string, id: ArticleId): string {
  return `${slug.slice(0, longest - 20).replace(/-$/, '')}-${id.slice(-8)}`;
}
