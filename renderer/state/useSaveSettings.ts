import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type DeskSettings, deskSettingsSchema } from '../../shared/model/settings';
import { type Result, refused } from '../../shared/result';
import { useDesk } from './DeskContext';
import { settingsQuery } from './useSettings';

/**
 * Sets part of the settings and makes it durable at once. It is shown before it is on the disk, and taken back when it
 * cannot be kept; the failure says why. `change` is given the settings as they are.
 */
export function useSaveSettings(): (change: (settings: DeskSettings) => DeskSettings) => Promise<Result<DeskSettings>> {
  const desk = useDesk();
  const queries = useQueryClient();
  return useCallback(
    async (change) => {
      const { queryKey } = settingsQuery(desk);
      const before = queries.getQueryData(queryKey) ?? desk.workspace.settings;
      const settings = change(before);
      const checked = deskSettingsSchema.safeParse(settings);
      if (!checked.success) return refused('invalid input', checked.error.issues[0]?.message ?? 'This cannot be kept.');
      queries.setQueryData(queryKey, checked.data);
      const saved = await desk.bridge.call('settings.save', { settings: checked.data });
      // Another field may have been saved meanwhile: only what this one set is taken back or replaced.
      if (queries.getQueryData(queryKey) === checked.data)
        queries.setQueryData(queryKey, saved.ok ? saved.value : before);
      return saved;
    },
    [desk, queries],
  );
}
