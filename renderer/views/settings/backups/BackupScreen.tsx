import { ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../../../shared/model/ids';
import { go } from '../../../app/route';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Notice } from '../../../components/Notice';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';
import { BackupArticle } from './BackupArticle';
import { BackupContents } from './BackupContents';
import { useBackupPreview } from './useBackupPreview';
import './Backups.css';

/** A backup looked into: what differs from now, each article beside what it is here, and the way back. */
export function BackupScreen({ backupId }: { readonly backupId: string }) {
  const { bridge, host } = useDesk();
  const notices = useNotices();
  const [previewing, readAgain] = useBackupPreview(backupId);
  const [shown, setShown] = useState<ArticleId | null>(null);
  const [taken, setTaken] = useState<readonly ArticleId[]>([]);
  const [isRestoring, setIsRestoring] = useState(false);
  const [restoredTo, setRestoredTo] = useState<string | null>(null);
  const toSettings = <Button onPress={() => go({ screen: 'settings' })}>Back to Settings</Button>;

  const restore = async (): Promise<void> => {
    const picked = await host.pickFolder('restore a backup');
    if (!picked) return;
    setIsRestoring(true);
    const restored = await bridge.call('backups.restore', { backupId, grant: picked.grant });
    setIsRestoring(false);
    if (restored.ok) setRestoredTo(restored.value.folder);
    else notices.warn(restored.message);
  };

  if (previewing.is !== 'read') {
    return (
      <main aria-label="Backup" className="backup-screen">
        {previewing.is === 'failed' ? (
          <EmptyState
            icon={ArchiveRestore}
            title="This backup could not be read"
            actions={
              <>
                {toSettings}
                <Button look="primary" onPress={readAgain}>
                  Try again
                </Button>
              </>
            }
          >
            {previewing.why}
          </EmptyState>
        ) : (
          <EmptyState icon={ArchiveRestore} title="Reading the backup…">
            Each of its files is read and compared with what is here. Nothing is changed.
          </EmptyState>
        )}
      </main>
    );
  }
  const { preview } = previewing;
  const difference = preview.differing.find(({ id }) => id === shown);
  return (
    <main aria-label="Backup" className="backup-screen backup-columns">
      <BackupContents
        preview={preview}
        shown={shown}
        taken={taken}
        outcome={
          restoredTo !== null && (
            <Notice level="ok" role="status" className="backup-notice" onDismiss={() => setRestoredTo(null)}>
              Restored as a workspace of its own. Open it from <code className="path">{restoredTo}</code>
            </Notice>
          )
        }
        onShow={setShown}
        actions={
          <>
            <Button isDisabled={isRestoring} onPress={() => void restore()}>
              {isRestoring ? 'Restoring…' : 'Restore into a folder…'}
            </Button>
            {toSettings}
          </>
        }
      />
      <div className="backup-article">
        {difference ? (
          <BackupArticle
            key={difference.id}
            backup={preview.backup}
            difference={difference}
            onTaken={() => {
              setTaken([...taken, difference.id]);
              setShown(null);
            }}
            onClose={() => setShown(null)}
          />
        ) : (
          <EmptyState icon={ArchiveRestore} title="Nothing is changed by looking">
            {preview.differing.length === 0
              ? 'Every article is here as the backup has it.'
              : 'Choose an article to see what the backup has of it, and to take that over. To get everything back, restore the backup into a folder and open that.'}
          </EmptyState>
        )}
      </div>
    </main>
  );
}
