import { useCallback, useState } from 'react';
import type { DeskSettings } from '../../../shared/model/settings';
import { useSettings } from '../../state/useSettings';
import { useSettingsSaver } from './SettingsSaver';

export interface Setting<Value> {
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** Why what was set last could not be kept. */
  readonly error: string | undefined;
}

/** One of the settings, and how to set it: it is saved at once. */
export function useSetting<Name extends keyof DeskSettings>(name: Name): Setting<DeskSettings[Name]> {
  const value = useSettings()[name];
  const { save } = useSettingsSaver();
  const [error, setError] = useState<string>();
  const set = useCallback(
    (to: DeskSettings[Name]) => {
      void save((settings) => ({ ...settings, [name]: to })).then((saved) =>
        setError(saved.ok ? undefined : saved.message),
      );
    },
    [save, name],
  );
  return { value, set, error };
}
