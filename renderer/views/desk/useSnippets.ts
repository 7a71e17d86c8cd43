import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FoundText } from '../../../shared/contract/search';
import type { ArticleId } from '../../../shared/model/ids';
import { callOptions } from '../../state/callOptions';
import { useDesk } from '../../state/DeskContext';
import type { ArticleRows } from './useArticleRows';

/** Rows that are asked for together: a row more or less in sight asks for nothing that is there. */
const together = 10;

/**
 * Where the words that are searched for stand in the rows from `first` to `last`. It is asked once these rows are the answer
 * to the query; until then what was found in them before stays.
 */
export function useSnippets(
  rows: Pick<ArticleRows, 'at'>,
  first: number,
  last: number,
  query: string,
  isAnswer: boolean,
): ReadonlyMap<ArticleId, FoundText> {
  const { bridge } = useDesk();
  const asked = query.trim().slice(0, 500);
  const articleIds: ArticleId[] = [];
  for (let index = floor(first); index < floor(last) + together; index++) {
    const row = asked === '' ? undefined : rows.at(index);
    if (row) articleIds.push(row.id);
  }
  const { data } = useQuery({
    ...callOptions(bridge, 'articles.snippets', { articleIds: articleIds.slice(0, 200), query: asked }),
    enabled: isAnswer && articleIds.length > 0,
    placeholderData: keepPreviousData,
  });
  return useMemo(
    () => new Map(asked === '' ? [] : (data ?? []).flatMap((found) => (found ? [[found.id, found] as const] : []))),
    [data, asked],
  );
}

function floor(index: number): number {
  return Math.floor(index / together) * together;
}
