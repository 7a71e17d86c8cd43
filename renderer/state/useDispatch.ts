import { useCallback } from 'react';
import type { Change } from '../../shared/changes/change';
import { useDesk } from './DeskContext';
import { useNotices } from './NoticesContext';

/** Dispatches changes as `Store.dispatch` does, and shows why when they are refused. True when they were applied. */
export function useDispatch(): (changes: readonly Change[], name?: string, sitting?: string) => boolean {
  const { store } = useDesk();
  const notices = useNotices();
  return useCallback(
    (changes, name, sitting) => {
      const result = store.dispatch(changes, name, sitting);
      if (!result.ok) notices.warn(result.message);
      return result.ok;
    },
    [store, notices],
  );
}
