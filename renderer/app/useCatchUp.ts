import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDesk } from '../state/DeskContext';
import { takeAllAgain } from '../state/followChanges';
import type { LastingBridge } from '../state/lastingBridge';
import { useNotices } from '../state/NoticesContext';

/** Reaches the core again after the line broke, sends what waits, and shows what is there now. */
export function useCatchUp(bridge: LastingBridge): () => Promise<void> {
  const desk = useDesk();
  const queries = useQueryClient();
  const notices = useNotices();
  return useCallback(async () => {
    const opening = desk.workspace.readOnly ? 'workspace.openReadOnly' : 'workspace.describe';
    if (!(await bridge.mend(opening))) return;
    const workspace = await bridge.call(opening, {});
    if (!workspace.ok) return notices.warn(workspace.message);
    await queries.invalidateQueries();
    await takeAllAgain(desk);
    notices.say('Connected again.');
  }, [bridge, desk, queries, notices]);
}
