import { queryOptions, useQuery } from '@tanstack/react-query';
import type { DeskSettings } from '../../shared/model/settings';
import { callOptions } from './callOptions';
import { type Desk, useDesk } from './DeskContext';

/** The desk's settings as a query: those that came with the workspace, until others are saved here or elsewhere. */
export function settingsQuery({ bridge, workspace }: Desk) {
  return queryOptions({ ...callOptions(bridge, 'settings.get', {}), initialData: workspace.settings });
}

/** What the desk has set, as it is now. */
export function useSettings(): DeskSettings {
  return useQuery(settingsQuery(useDesk())).data;
}
