import { languageName } from '../../app/languageName';
import { Select } from '../../components/Select';
import { languageChoices } from '../article/inspector/languageChoices';
import { SettingField } from './SettingField';
import { SettingsSection } from './SettingsSection';
import { useSetting } from './useSetting';
import { WordList } from './WordList';

/** Whose workspace this is. */
export function DeskSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const title = useSetting('title');
  const ownNames = useSetting('ownNames');
  const language = useSetting('language');
  return (
    <SettingsSection title="The desk" about="What the workspace is called, and how its articles begin.">
      <SettingField
        label="Title"
        value={title.value}
        onSettle={title.set}
        isReadOnly={isReadOnly}
        check={(written) => (written.trim() === '' ? 'A workspace needs a title.' : undefined)}
        error={title.error}
      />
      <Select
        label="Language of new articles"
        options={languageChoices(language.value, language.value).map((id) => ({ id, label: languageName(id) }))}
        value={language.value}
        onChange={language.set}
        isDisabled={isReadOnly}
        className="settings-language"
      />
      <WordList
        label="Own names: how a source line names your own reporting"
        one="name"
        words={ownNames.value}
        onChange={ownNames.set}
        isReadOnly={isReadOnly}
        error={ownNames.error ?? language.error}
      />
    </SettingsSection>
  );
}
