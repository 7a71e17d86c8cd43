import type { Article } from '../model/article';
import type { CuratedList } from '../model/curatedList';
import type { PhotoId, SourceId } from '../model/ids';
import type { Photo } from '../model/photo';
import type { Source } from '../model/source';
import type { Workspace } from '../model/workspace';

/** All that a bundle is made from. The order of articles and lists does not matter. */
export interface Newsroom {
  readonly workspace: Workspace;
  /** The moment of the export, in ISO 8601: what is under embargo then stays behind. */
  readonly now: string;
  readonly articles: readonly Article[];
  readonly lists: readonly CuratedList[];
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly photos: Readonly<Record<PhotoId, Photo>>;
  /** How many bytes each original on the disk has. A photo that is not named here has no file, and stays behind. */
  readonly photoBytes: Readonly<Record<PhotoId, number>>;
}
