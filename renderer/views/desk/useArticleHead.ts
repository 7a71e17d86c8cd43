import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ArticlePage } from '../../../shared/contract/answers';
import type { ArticleQuery } from '../../../shared/model/articleQuery';
import { callOptions } from '../../state/callOptions';
import { useDesk } from '../../state/DeskContext';
import { pageWith } from './articlePages';

/** The first page of a list. While another search's is on its way, the one before stays. */
export function useArticleHead(search: ArticleQuery): UseQueryResult<ArticlePage, Error> {
  const { bridge } = useDesk();
  return useQuery({ ...callOptions(bridge, 'articles.list', pageWith(0, search)), placeholderData: keepPreviousData });
}
