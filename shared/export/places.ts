import type { ArticleId, ListId } from '../model/ids';
import type { Photo } from '../model/photo';

/** Where everything lies in a bundle, as paths from its folder. */
export const frontPagePath = 'index.html';

/** `name` comes from `pageNames`. */
export function articlePagePath(name: string): string {
  return `articles/${name}.html`;
}

export function articleDataPath(id: ArticleId): string {
  return `data/articles/${id}.json`;
}

export function listDataPath(id: ListId): string {
  return `data/lists/${id}.json`;
}

const extensions = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const satisfies Record<
  Photo['mediaType'],
  string
>;

export function photoPath({ id, mediaType }: Pick<Photo, 'id' | 'mediaType'>): string {
  return `photos/${id}.${extensions[mediaType]}`;
}
