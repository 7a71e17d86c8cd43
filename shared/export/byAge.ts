import type { Article } from '../model/article';

/** Sorts articles from the oldest to the youngest; those of one moment by id, so that the order is always the same. */
export function byAge(one: Article, other: Article): number {
  return Date.parse(one.createdAt) - Date.parse(other.createdAt) || (one.id < other.id ? -1 : 1);
}
