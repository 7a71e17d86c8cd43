import { useQuery } from '@tanstack/react-query';
import type { WorkspaceDescription } from '../../shared/contract/answers';
import { callOptions } from './callOptions';
import { useDesk } from './DeskContext';

/**
 * Part of the workspace's description as it is now. A view is drawn again only when its part says something else: the
 * whole of it changes with every move of the cursor, for the place to go on at belongs to it.
 */
export function useWorkspace<Selected>(select: (workspace: WorkspaceDescription) => Selected): Selected {
  const { bridge, workspace } = useDesk();
  return useQuery({ ...callOptions(bridge, 'workspace.describe', {}), select }).data ?? select(workspace);
}
