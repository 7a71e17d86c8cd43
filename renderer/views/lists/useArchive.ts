import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticlePage, ArticleSummary } from '../../../shared/contract/answers';
import { everyArticle } from '../../../shared/model/articleQuery';
import { useDesk } from '../../state/DeskContext';

/** Articles asked for at once. */
const pageSize = 100;

export interface Archive {
  readonly articles: readonly ArticleSummary[];
  /** How many there are; undefined while that is not known. */
  readonly total: number | undefined;
  readonly isLoading: boolean;
  readonly failure: { readonly message: string; readonly retry: () => void } | undefined;
  readonly loadMore: () => void;
}

/** The articles that a search finds, newest change first, read page by page as they are scrolled to. */
export function useArchive(query: string): Archive {
  const { bridge } = useDesk();
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['articles.list', { query, filter: everyArticle, order: 'last changed' }, 'pages'],
    queryFn: async ({ pageParam }): Promise<ArticlePage> => {
      const answer = await bridge.call('articles.list', {
        query,
        filter: everyArticle,
        order: 'last changed',
        offset: pageParam,
        limit: pageSize,
      });
      if (!answer.ok) throw new Error(answer.message, { cause: answer });
      return answer.value;
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((count, page) => count + page.rows.length, 0);
      return last.rows.length > 0 && read < last.total ? read : undefined;
    },
    placeholderData: keepPreviousData,
  });
  // An article that was changed between two pages may be on both.
  const articles = useMemo(() => {
    const rows = data?.pages.flatMap((page) => page.rows) ?? [];
    return [...new Map(rows.map((row) => [row.id, row])).values()];
  }, [data]);
  return {
    articles,
    total: data?.pages.at(-1)?.total,
    isLoading: isFetching,
    failure: error === null ? undefined : { message: error.message, retry: () => void refetch() },
    loadMore: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
  };
}
