import type { Article } from '../model/article';
import type { CuratedList } from '../model/curatedList';
import type { ArticleId, PhotoId, SourceId } from '../model/ids';
import type { Photo } from '../model/photo';
import type { Source } from '../model/source';
import type { Workspace } from '../model/workspace';
import type { PhotoFile } from './photoFiles';

/** All that a bundle is made from. The order of articles and lists does not matter. */
export interface Newsroom {
  readonly workspace: Workspace;
  /** The moment of the export, in ISO 8601: what is under embargo then stays behind. */
  readonly now: string;
  readonly articles: readonly Article[];
  readonly lists: readonly CuratedList[];
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly photos: Readonly<Record<PhotoId, Photo>>;
  /** What must be mended in articles that readers have not had yet, in sentences. One that is not named here has nothing. */
  readonly mustMend: Readonly<Record<ArticleId, readonly string[]>>;
  /** The renditions of each photo, from the narrowest. A photo that is not named here has none, and stays behind. */
  readonly photoFiles: Readonly<Record<PhotoId, readonly PhotoFile[]>>;
}
