import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FoundText } from '../../../shared/contract/search';
import type { ArticleId } from '../../../shared/model/ids';
import { callOptions } from '../../state/callOptions';
import { useDesk } from '../../state/DeskContext';

/** Where the words that are searched for stand in the articles that are in sight. */
export function useSnippets(articleIds: readonly ArticleId[], query: string): ReadonlyMap<ArticleId, FoundText> {
  const { bridge } = useDesk();
  const asked = query.trim().slice(0, 500);
  const { data } = useQuery({
    ...callOptions(bridge, 'articles.snippets', { articleIds: articleIds.slice(0, 200), query: asked }),
    enabled: asked !== '' && articleIds.length > 0,
    placeholderData: keepPreviousData,
  });
  return useMemo(
    () => new Map(asked === '' ? [] : (data ?? []).flatMap((found) => (found ? [[found.id, found] as const] : []))),
    [data, asked],
  );
}
