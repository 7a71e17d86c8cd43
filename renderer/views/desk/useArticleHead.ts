import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ArticlePage } from '../../../shared/contract/answers';
import { callOptions } from '../../state/callOptions';
import { useDesk } from '../../state/DeskContext';
import { type ArticleFilter, pageWith } from './articleFilter';

/** The first page of a list. While another filter's is on its way, the one before stays. */
export function useArticleHead(filter: ArticleFilter): UseQueryResult<ArticlePage, Error> {
  const { bridge } = useDesk();
  return useQuery({ ...callOptions(bridge, 'articles.list', pageWith(0, filter)), placeholderData: keepPreviousData });
}
