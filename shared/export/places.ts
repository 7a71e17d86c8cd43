import type { ArticleId, ListId } from '../model/ids';

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
