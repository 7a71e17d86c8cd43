import { useState } from 'react';
import type { BackupPlan } from '../../../shared/model/workspace';
import { Button } from '../../components/Button';
import { useDesk } from '../../state/DeskContext';
import { BackupList } from './backups/BackupList';
import { readCount } from './readCount';
import { SettingField } from './SettingField';
import { SettingsSection } from './SettingsSection';
import { useSetting } from './useSetting';

const kinds = [
  { kind: 'hourly', label: 'Hourly copies kept' },
  { kind: 'daily', label: 'Daily copies kept' },
  { kind: 'weekly', label: 'Weekly copies kept' },
] as const satisfies readonly { readonly kind: keyof BackupPlan; readonly label: string }[];

/** The most copies of a kind that the plan takes. */
const most = 1000;

/** Where copies of the workspace go by themselves, and how many of them are kept. */
export function BackupsSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { bridge, host } = useDesk();
  const { value: plan, set, error } = useSetting('backups');
  const [refusal, setRefusal] = useState<string>();

  const choose = async (): Promise<void> => {
    const picked = await host.pickFolder('keep backups');
    if (!picked) return;
    const chosen = await bridge.call('backups.chooseFolder', { grant: picked.grant });
    setRefusal(chosen.ok ? undefined : chosen.message);
  };
  const why = refusal ?? error;
  return (
    <SettingsSection
      title="Backups"
      about="Copies of the whole workspace, made by themselves while Galley is open. A folder on another disk is safest."
    >
      <div className="backup-folder">
        <div className="field">
          <span className="field-label">Folder</span>
          <span className="backup-folder-path">{plan.folder ?? 'None chosen: no copies are made yet.'}</span>
        </div>
        {!isReadOnly && (
          <div className="backup-folder-actions">
            {plan.folder !== null && (
              <Button look="quiet" onPress={() => set({ ...plan, folder: null })}>
                Make no copies
              </Button>
            )}
            <Button onPress={() => void choose()}>{plan.folder === null ? 'Choose a folder…' : 'Change…'}</Button>
          </div>
        )}
      </div>
      {why && (
        <p role="alert" className="field-error">
          {why}
        </p>
      )}
      <div className="backup-limits">
        {kinds.map(({ kind, label }) => (
          <SettingField
            key={kind}
            label={label}
            inputMode="numeric"
            value={String(plan[kind])}
            isReadOnly={isReadOnly}
            check={wrongLimit}
            onSettle={(typed) => set({ ...plan, [kind]: readCount(typed) ?? 0 })}
          />
        ))}
      </div>
      <p className="soft small">Beyond these the oldest go first. With 0, none of that kind is made.</p>
      {plan.folder !== null && <BackupList isReadOnly={isReadOnly} />}
    </SettingsSection>
  );
}

function wrongLimit(typed: string): string | undefined {
  const count = readCount(typed);
  return count === undefined || (count ?? 0) > most ? `Write a number from 0 to ${most}.` : undefined;
}
