import type { UseQueryResult } from '@tanstack/react-query';
import type { Timeline } from '../../../../shared/contract/revisions';
import { useCall } from '../../../state/useCall';
import { useOpened } from '../OpenArticle';

/** The past of the open article, followed as it grows. */
export function useTimeline(): UseQueryResult<Timeline, Error> {
  return useCall('articles.timeline', { articleId: useOpened().id });
}
