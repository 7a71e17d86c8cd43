import type { ArticleSummary } from '../../shared/contract/answers';
import type { SearchIndex } from '../store/searchIndex';

/** For each slug the article that has or had it, rather one that is not withdrawn; null where there is none. */
export function bearersOfSlugs(
  index: Pick<SearchIndex, 'slugHolders' | 'summaries'>,
  slugs: readonly string[],
): readonly (ArticleSummary | null)[] {
  return slugs.map((slug) => {
    const holders = index.slugHolders(slug);
    const holder = holders.find(({ state }) => state !== 'withdrawn') ?? holders[0];
    return (holder && index.summaries([holder.id])[0]) ?? null;
  });
}
