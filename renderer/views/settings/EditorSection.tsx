import { SettingField } from './SettingField';
import { SettingsSection } from './SettingsSection';
import { useSetting } from './useSetting';

/** Who sits at this computer. */
export function EditorSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { value, set, error } = useSetting('editor');
  return (
    <SettingsSection
      title="You"
      about="The name that goes with what you change and write. It is kept on this computer."
    >
      <SettingField
        label="Your name"
        value={value}
        onSettle={set}
        isReadOnly={isReadOnly}
        check={(written) => (written.trim() === '' ? 'An editor needs a name.' : undefined)}
        error={error}
      />
    </SettingsSection>
  );
}
