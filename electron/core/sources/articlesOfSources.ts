import type { SourceUses } from '../../../shared/contract/sources';
import { everyArticle, wholeArchive } from '../../../shared/model/articleQuery';
import type { ArticleId, SourceId } from '../../../shared/model/ids';
import type { Session } from '../session';

/** All articles that refer to one of these sources, in their sources or in their claims, the newest first. */
export async function articlesOfSources(
  { catalogue }: Pick<Session, 'catalogue'>,
  sourceIds: readonly SourceId[],
): Promise<readonly ArticleId[]> {
  await catalogue.caughtUp;
  return catalogue.ask((index) => index.found({ query: '', filter: { ...everyArticle, sourceIds }, order: 'newest' }));
}

/** In how many articles each source is used, as far as the index knows by now. */
export async function usesOfSources({ catalogue }: Pick<Session, 'catalogue'>): Promise<SourceUses> {
  const { sourceIds } = await catalogue.ask((index) => index.facets(wholeArchive));
  return Object.fromEntries(sourceIds.map(({ value, count }) => [value, count]));
}
