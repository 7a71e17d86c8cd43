import { readFileSync } from 'node:fs';
import type { Article } from '../../shared/model/article';
import type { PhotoId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import { photosIn } from '../../shared/model/photosIn';
import { documentFile, type Layout } from './layout';
import { hasOpenChecks } from './openChecks';
import { storedSchemas } from './storedDocument';

/** The ids of the photos that an article shows, each once, the lead first. Those that are still wanted have none. */
export function photoIdsShown({ leadPhoto, body }: Pick<Article, 'leadPhoto' | 'body'>): readonly PhotoId[] {
  const lead = leadPhoto?.photoId;
  return Array.from(new Set([...(lead ? [lead] : []), ...photosIn(body)]));
}

/**
 * The records that counting what is missing of an article asks for, as far as their files alone can be read. It waits for the
 * disk.
 */
export function recordsShown(layout: Layout, article: Article): Readonly<Record<PhotoId, Photo>> {
  const records: Record<PhotoId, Photo> = {};
  if (!hasOpenChecks(article.state)) return records;
  for (const id of photoIdsShown(article)) {
    try {
      const file = readFileSync(documentFile(layout, { kind: 'photo', id }), 'utf8');
      records[id] = storedSchemas.photo.parse(JSON.parse(file)).document;
    } catch {
      // Whatever is wrong with it, loading it says so.
    }
  }
  return records;
}
