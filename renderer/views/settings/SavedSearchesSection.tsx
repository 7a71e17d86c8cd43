import { moved } from '../article/inspector/moved';
import { OrderedRows } from '../article/inspector/OrderedRows';
import { SettingField } from './SettingField';
import { SettingsSection } from './SettingsSection';
import { useSetting } from './useSetting';

/** The searches that the desk keeps under a name. */
export function SavedSearchesSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { value: searches, set, error } = useSetting('savedSearches');
  return (
    <SettingsSection title="Saved searches" about="Searches of the archive that the desk keeps under a name.">
      {searches.length === 0 && (
        <p className="soft">None yet. Search on the Desk, then save the search there to find it again.</p>
      )}
      <OrderedRows
        label="Saved searches"
        isReadOnly={isReadOnly}
        onMove={(from, to) => set(moved(searches, from, to))}
        onRemove={(index) => set(searches.toSpliced(index, 1))}
        rows={searches.map((search, index) => ({
          key: search.id,
          name: search.name,
          content: (
            <SettingField
              label={`Name of the search “${search.name}”`}
              hidesLabel
              value={search.name}
              isReadOnly={isReadOnly}
              check={(written) => (written.trim() === '' ? 'A saved search needs a name.' : undefined)}
              onSettle={(written) => set(searches.with(index, { ...search, name: written }))}
            />
          ),
        }))}
      />
      {error && (
        <p role="alert" className="field-error">
          {error}
        </p>
      )}
    </SettingsSection>
  );
}
