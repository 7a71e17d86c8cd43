import type { Article } from '../model/article';
import type { ArticleId } from '../model/ids';
import { byAge } from './byAge';

/** Windows keeps these names for devices, with any extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 150;

/**
 * The name of each article's page: its slug. Where two want one slug, the older keeps it, even once it is withdrawn, so
 * that an address never comes to mean another article; the younger gets the end of its id behind it.
 */
export function pageNames(articles: readonly Article[]): ReadonlyMap<ArticleId, string> {
  const taken = new Set<string>();
  return new Map(
    [...articles].sort(byAge).map(({ id, slug }) => {
      const longer = `${slug.slice(0, longest - 20).replace(/-$/, '')}-${id.slice(-8)}`;
      let name = devices.test(slug) || slug.length > longest ? longer : slug;
      for (let count = 1; taken.has(name); count += 1) name = count === 1 ? longer : `${longer}-${count}`;
      taken.add(name);
      return [id, name];
    }),
  );
}
