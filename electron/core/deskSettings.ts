import type { DeskSettings } from '../../shared/model/settings';
import { done, type Result, refused } from '../../shared/result';
import { diskFailure, isDiskError } from '../store/diskFailure';
import type { WorkspaceFolder } from '../store/workspaceFolder';
import type { EditorName } from './editorName';
import type { Session } from './session';

/** What the desk has set, from the files that keep it. */
export function settingsOf({ settings }: Pick<WorkspaceFolder, 'settings'>, editor: EditorName): DeskSettings {
  const { title, ownNames, language, lengthTargets, savedSearches, backups, usage } = settings.workspace;
  const { taxonomy } = settings;
  return { title, ownNames, language, lengthTargets, savedSearches, backups, usage, taxonomy, editor: editor.name };
}

/**
 * Settings as a window sends them. It may let go of the folder of backups, but not name another: paths come from dialogs
 * of the host.
 */
export function settingsFromWindow({ settings }: Pick<WorkspaceFolder, 'settings'>, sent: DeskSettings): DeskSettings {
  const { folder } = settings.workspace.backups;
  return { ...sent, backups: { ...sent.backups, folder: sent.backups.folder === null ? null : folder } };
}

/** Makes settings durable and tells every window of them. */
export async function saveSettings(
  { folder, announcer }: Pick<Session, 'folder' | 'announcer'>,
  settings: DeskSettings,
  editor: EditorName,
): Promise<Result<DeskSettings>> {
  if (!folder.quarantine) {
    return refused(
      'read-only',
      'This folder is open read-only, so the settings stay as they are. Open it for writing to change them.',
    );
  }
  const { taxonomy, editor: name, ...workspace } = settings;
  try {
    await folder.settings.save({ ...folder.settings.workspace, ...workspace }, taxonomy);
    if (name !== editor.name) await editor.rename(name);
  } catch (error) {
    if (isDiskError(error)) return diskFailure(error, 'the settings stay as they were');
    throw error;
  }
  const saved = settingsOf(folder, editor);
  announcer.announce({ name: 'settingsSaved', event: { settings: saved } });
  return done(saved);
}
