import path from 'node:path';
import { assertNever } from '../../shared/assertNever';
import type { Subject, SubjectKey } from '../../shared/changes/subject';
import type { ArticleId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';

/** Where everything in a workspace folder lies. */
export interface Layout {
  readonly folder: string;
  readonly workspace: string;
  readonly taxonomy: string;
  readonly sources: string;
  readonly articles: string;
  readonly lists: string;
  readonly photos: string;
  readonly history: string;
  readonly bundles: string;
  readonly inner: string;
  readonly index: string;
  readonly photoIndex: string;
  readonly lock: string;
  readonly holder: string;
  readonly place: string;
  readonly unsettled: string;
  readonly intent: string;
  readonly revisions: string;
  /** Photos as the site shows them: made anew whenever they are missing. */
  readonly renditions: string;
  readonly quarantine: string;
}

export function layoutOf(folder: string): Layout {
  const inner = path.join(folder, '.galley');
  return {
    folder,
    workspace: path.join(folder, 'galley.json'),
    taxonomy: path.join(folder, 'taxonomy.json'),
    sources: path.join(folder, 'sources.json'),
    articles: path.join(folder, 'articles'),
    lists: path.join(folder, 'lists'),
    photos: path.join(folder, 'photos'),
    history: path.join(folder, 'history'),
    bundles: path.join(folder, 'bundles'),
    inner,
    index: path.join(inner, 'index.sqlite'),
    photoIndex: path.join(inner, 'photos.sqlite'),
    lock: path.join(inner, 'lock'),
    holder: path.join(inner, 'holder.json'),
    place: path.join(inner, 'place.json'),
    unsettled: path.join(inner, 'unsettled.jsonl'),
    intent: path.join(inner, 'intent.json'),
    revisions: path.join(inner, 'revisions'),
    renditions: path.join(inner, 'renditions'),
    quarantine: path.join(inner, 'quarantine'),
  };
}

/** The file that holds a subject as it is now. */
export function documentFile(layout: Layout, subject: Subject): string {
  switch (subject.kind) {
    case 'article':
      return path.join(layout.articles, monthOf(subject.id), `${subject.id}.json`);
    case 'list':
      return path.join(layout.lists, `${subject.id}.json`);
    case 'photo':
      return path.join(layout.photos, subject.id.slice(0, 2), `${subject.id}.json`);
    case 'sources':
      return layout.sources;
    default:
      return assertNever(subject);
  }
}

/** The file that holds all that ever happened to a subject, one change a line. */
export function historyFile(layout: Layout, key: SubjectKey): string {
  return path.join(layout.history, `${key}.jsonl`);
}

const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/tiff': 'tif',
} as const satisfies Record<Photo['mediaType'], string>;

/** The file that holds a photo's original. */
export function originalFile(layout: Layout, photo: Pick<Photo, 'id' | 'mediaType'>): string {
  return path.join(layout.photos, photo.id.slice(0, 2), `${photo.id}.${extensions[photo.mediaType]}`);
}

/** The sub-folder of an article, `2018/11`: its id, a UUID of version 7, begins with the milliseconds of its creation. */
function monthOf(id: ArticleId): string {
  const created = new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16));
  return path.join(String(created.getUTCFullYear()), String(created.getUTCMonth() + 1).padStart(2, '0'));
}
