import { dateFormat } from '../../components/dateFormat';
import { type Saving, useSettingsSaver } from './SettingsSaver';

/** Says whether the settings are on the disk. */
export function SavingNote() {
  const { saving } = useSettingsSaver();
  return (
    <p role="status" aria-label="Settings status" className={`settings-status settings-status-${saving.is}`}>
      {say(saving)}
    </p>
  );
}

function say(saving: Saving): string {
  switch (saving.is) {
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved on this computer, ${dateFormat('en-GB', { timeStyle: 'medium' }).format(saving.at)}`;
    case 'failed':
      return 'Not saved: the field says why.';
    default:
      return 'Each setting is saved as soon as it is set.';
  }
}
