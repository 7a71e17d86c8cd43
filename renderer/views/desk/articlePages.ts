import type { CallInput } from '../../../shared/contract/calls';
import type { ArticleQuery } from '../../../shared/model/articleQuery';

/** How many articles are asked for at once. */
export const pageSize = 100;

/** The call for the page that holds the row of that index. */
export function pageWith(index: number, { query, filter, order }: ArticleQuery): CallInput<'articles.list'> {
  return {
    query: query.trim().slice(0, 500),
    filter,
    order,
    offset: Math.floor(index / pageSize) * pageSize,
    limit: pageSize,
  };
}
