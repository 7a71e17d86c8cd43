import path from 'node:path';
import type { Handlers } from '../../../shared/contract/answer';
import { done, refused } from '../../../shared/result';
import { articleInBackup } from '../backups/articleInBackup';
import type { BackupKeeper } from '../backups/backupKeeper';
import { makeBackupPlace } from '../backups/backupPlace';
import { previewBackup } from '../backups/previewBackup';
import { restoreBackup } from '../backups/restoreBackup';
import { backupOf, backupsOf } from '../backups/sessionBackups';
import { saveSettings, settingsOf } from '../deskSettings';
import type { Ports } from '../ports';
import { unknownGrant } from './unknownGrant';
import type { WithSession } from './withSession';

type BackupCall =
  | 'backups.list'
  | 'backups.chooseFolder'
  | 'backups.make'
  | 'backups.preview'
  | 'backups.restore'
  | 'backups.article';

/** What is asked of the copies of the workspace. */
export function backupHandlers(
  withSession: WithSession,
  { editor, folderOf, now }: Ports,
  keeper: BackupKeeper,
): Pick<Handlers, BackupCall> {
  return {
    'backups.list': withSession(async (session) => {
      const all = await backupsOf(session, now());
      return all.ok ? done(all.value.map(({ backup }) => backup)) : all;
    }),
    'backups.chooseFolder': withSession(async (session, { grant }) => {
      const picked = folderOf(grant);
      if (picked === undefined) return unknownGrant;
      const { settings, layout, quarantine } = session.folder;
      if (!quarantine) return readOnly;
      const place = await makeBackupPlace(picked, layout.folder, settings.workspace);
      if (!place.ok) return place;
      const backups = { ...settings.workspace.backups, folder: path.dirname(place.value) };
      return saveSettings(session, { ...settingsOf(session.folder, editor), backups }, editor);
    }),
    'backups.make': withSession((session) => keeper.make(session)),
    'backups.preview': withSession(async (session, { backupId }) => {
      const offered = await backupOf(session, backupId, now());
      if (!offered.ok) return offered;
      const { found, backup } = offered.value;
      const work = session.works.begin('reading a backup', found.manifest.files, true);
      try {
        const { layout } = session.folder;
        return await previewBackup(
          found,
          backup,
          { layout, article: async (id) => (await session.article(id))?.article },
          work,
        );
      } finally {
        work.end();
      }
    }),
    'backups.restore': withSession(async (session, { backupId, grant }) => {
      const picked = folderOf(grant);
      if (picked === undefined) return unknownGrant;
      const offered = await backupOf(session, backupId, now());
      if (!offered.ok) return offered;
      const { found } = offered.value;
      const work = session.works.begin('restoring', found.manifest.files, true);
      try {
        return await restoreBackup(found, picked, work);
      } finally {
        work.end();
      }
    }),
    'backups.article': withSession(async (session, { backupId, articleId }) => {
      const offered = await backupOf(session, backupId, now());
      if (!offered.ok) return offered;
      const article = await articleInBackup(offered.value.found, articleId);
      return article ? done(article) : refused('missing', 'This backup has no such article. Look at another one.');
    }),
  };
}

const readOnly = refused(
  'read-only',
  'This folder is open read-only, so no folder was chosen for its backups. Open it for writing to choose one.',
);
