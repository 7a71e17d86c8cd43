import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { PhotoId } from '../../../../shared/model/ids';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { callOptions } from '../../../state/callOptions';
import { useDesk } from '../../../state/DeskContext';
import { asked } from './photoPages';

/** Finds where a photo is among what is found, and tells its index; one that is not there is not told. */
export function useSought(search: PhotoQuery, soughtId: PhotoId | null, tell: (index: number) => void): void {
  const { bridge } = useDesk();
  const queries = useQueryClient();
  const newest = useRef(tell);
  useEffect(() => {
    newest.current = tell;
  });
  useEffect(() => {
    if (soughtId === null) return;
    let isWanted = true;
    const find = async (): Promise<void> => {
      const ids = await queries.fetchQuery(callOptions(bridge, 'photos.ids', asked(search)));
      const index = ids.indexOf(soughtId);
      if (isWanted && index >= 0) newest.current(index);
    };
    // What cannot be found now is shown beside the grid all the same.
    void find().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [bridge, queries, search, soughtId]);
}
