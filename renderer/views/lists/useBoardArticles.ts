import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { BoardArticles } from '../../../shared/lists/cardRows';
import type { CuratedList } from '../../../shared/model/curatedList';
import { callOptions } from '../../state/callOptions';
import { useDesk } from '../../state/DeskContext';

export interface FoundArticles {
  readonly articles: BoardArticles;
  /** Nothing is known of any of them yet. */
  readonly isReading: boolean;
  /** Why they could not be read, and how to try again. */
  readonly failure: { readonly message: string; readonly retry: () => void } | undefined;
}

/**
 * The articles that the cards of the board follow, as the core has them now. One that was just put on a list is known
 * from the archive until the core has answered.
 */
export function useBoardArticles(lists: readonly CuratedList[], archive: readonly ArticleSummary[]): FoundArticles {
  const { bridge } = useDesk();
  // In the order of their ids, so that moving a card asks for nothing.
  const articleIds = useMemo(() => {
    const ids = lists.flatMap(({ cards }) => cards.map(({ articleId }) => articleId)).filter((id) => id !== null);
    return [...new Set(ids)].sort();
  }, [lists]);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...callOptions(bridge, 'articles.summaries', { articleIds }),
    placeholderData: keepPreviousData,
  });
  const articles = useMemo<BoardArticles>(() => {
    const found = new Map([...archive, ...(data ?? [])].map((summary) => [summary.id, summary]));
    // An answer to another question does not say of an article that it is gone.
    const answered = data !== undefined && !isPlaceholderData;
    return new Map(
      articleIds.flatMap((id) => {
        const known = found.get(id) ?? (answered ? 'gone' : undefined);
        return known === undefined ? [] : [[id, known] as const];
      }),
    );
  }, [data, isPlaceholderData, articleIds, archive]);
  const failure = error === null ? undefined : { message: error.message, retry: () => void refetch() };
  return { articles, isReading: data === undefined && failure === undefined, failure };
}
