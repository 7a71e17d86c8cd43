import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { DeskSettings } from '../../../shared/model/settings';
import type { Result } from '../../../shared/result';
import { useSaveSettings } from '../../state/useSaveSettings';

/** How far the saving of settings is. What failed is said under the field that it was written in. */
export type Saving =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'failed' };

export interface SettingsSaver {
  readonly saving: Saving;
  readonly save: (change: (settings: DeskSettings) => DeskSettings) => Promise<Result<DeskSettings>>;
}

const SaverContext = createContext<SettingsSaver | null>(null);

/** Saves each setting as soon as it is set, and knows whether it is on the disk. */
export function SettingsSaver({ children }: { readonly children: ReactNode }) {
  const saveSettings = useSaveSettings();
  const [saving, setSaving] = useState<Saving>({ is: 'idle' });
  const save = useCallback<SettingsSaver['save']>(
    async (change) => {
      setSaving({ is: 'saving' });
      const saved = await saveSettings(change);
      setSaving(saved.ok ? { is: 'saved', at: new Date() } : { is: 'failed' });
      return saved;
    },
    [saveSettings],
  );
  return <SaverContext value={useMemo(() => ({ saving, save }), [saving, save])}>{children}</SaverContext>;
}

export function useSettingsSaver(): SettingsSaver {
  const saver = use(SaverContext);
  if (!saver) throw new Error('This view must stand inside a SettingsSaver');
  return saver;
}
