import type { Article } from './article';
import type { CuratedList } from './curatedList';
import type { ArticleId, ListId, PhotoId, SourceId } from './ids';
import type { Photo } from './photo';
import type { Source } from './source';

/**
 * The part of a newsroom that is in memory: all its lists and sources, and those articles and photos that are open or
 * about to change. Changes are applied to this on both sides of the contract.
 */
export interface State {
  readonly articles: Readonly<Record<ArticleId, Article>>;
  readonly lists: Readonly<Record<ListId, CuratedList>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly photos: Readonly<Record<PhotoId, Photo>>;
}

export const emptyState: State = { articles: {}, lists: {}, sources: {}, photos: {} };
