import { useMemo } from 'react';
import type { ListId, SourceId } from '../../../shared/model/ids';
import { languageName } from '../../app/languageName';
import { useStore } from '../../state/DeskContext';
import type { FilterNames } from './deskSearch';

/** What the desk calls the sources, lists and languages of a filter. */
export function useFilterNames(): FilterNames {
  const sources = useStore(({ newsroom }) => newsroom.sources);
  const lists = useStore(({ newsroom }) => newsroom.lists);
  return useMemo(
    () => ({
      source: (id) => sources[id as SourceId]?.name ?? id,
      list: (id) => lists[id as ListId]?.title ?? id,
      language: languageName,
    }),
    [sources, lists],
  );
}
