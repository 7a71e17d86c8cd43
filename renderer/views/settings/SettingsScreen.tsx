import { Notice } from '../../components/Notice';
import { useDesk } from '../../state/DeskContext';
import { BackupsSection } from './BackupsSection';
import { DeskSection } from './DeskSection';
import { EditorSection } from './EditorSection';
import { LengthsSection } from './LengthsSection';
import { SavedSearchesSection } from './SavedSearchesSection';
import { SavingNote } from './SavingNote';
import { SettingsSaver } from './SettingsSaver';
import { UsageSection } from './UsageSection';
import { WordsSection } from './WordsSection';
import './SettingsScreen.css';

/** What the desk can set of its workspace, and of itself. */
export function SettingsScreen() {
  const { readOnly, folder } = useDesk().workspace;
  return (
    <main aria-label="Settings" className="settings">
      <SettingsSaver>
        <div className="settings-sheet">
          <header className="settings-head">
            <h1 className="settings-heading">Settings</h1>
            {!readOnly && <SavingNote />}
          </header>
          {readOnly && (
            <Notice level="should">
              This folder is open for reading only, so its settings can be looked at and not changed.
            </Notice>
          )}
          <DeskSection isReadOnly={readOnly} />
          <EditorSection isReadOnly={readOnly} />
          <WordsSection isReadOnly={readOnly} />
          <UsageSection isReadOnly={readOnly} />
          <LengthsSection isReadOnly={readOnly} />
          <BackupsSection isReadOnly={readOnly} />
          <SavedSearchesSection isReadOnly={readOnly} />
          <p className="settings-folder soft small">The workspace is the folder {folder}</p>
        </div>
      </SettingsSaver>
    </main>
  );
}
