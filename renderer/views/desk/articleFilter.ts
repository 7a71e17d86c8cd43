import type { CallInput } from '../../../shared/contract/calls';
import type { ArticleState } from '../../../shared/model/article';

/** Which articles a list shows: those of one state or of all, and those that a search finds or all. */
export interface ArticleFilter {
  readonly state: ArticleState | null;
  readonly query: string;
}

/** How many articles are asked for at once. */
export const pageSize = 100;

/** The call for the page that holds the row of that index. */
export function pageWith(index: number, { state, query }: ArticleFilter): CallInput<'articles.list'> {
  return { state, query: query.trim().slice(0, 500), offset: Math.floor(index / pageSize) * pageSize, limit: pageSize };
}
