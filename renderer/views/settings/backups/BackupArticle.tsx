import { useMemo, useState } from 'react';
import type { Backup, BackupPreview } from '../../../../shared/contract/backups';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/Checkbox';
import { EmptyState } from '../../../components/EmptyState';
import { useDesk, useStore } from '../../../state/DeskContext';
import { useCall } from '../../../state/useCall';
import { ComparedPage } from '../../article/history/compare/ComparedPage';
import { restored, sayStanding } from '../../article/history/restoring';
import { sayBackup } from './sayBackup';
import { useTakeOver } from './useTakeOver';

interface BackupArticleProps {
  readonly backup: Backup;
  readonly difference: BackupPreview['differing'][number];
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

/** One article as a backup has it, beside what it is here; and what it becomes when that is taken over. */
export function BackupArticle({ backup, difference: { id, is }, onTaken, onClose }: BackupArticleProps) {
  const { readOnly } = useDesk().workspace;
  const open = useStore(({ newsroom }) => newsroom.articles[id]);
  const asked = useCall('articles.get', { articleId: id }, open === undefined && is !== 'only in the backup');
  const kept = useCall('backups.article', { backupId: backup.id, articleId: id }, is !== 'only here');
  const [isTaking, setIsTaking] = useState(false);
  const [withState, setWithState] = useState(false);
  const { takeOver, bringBack } = useTakeOver(backup);

  const now = open ?? asked.data?.article;
  const version = kept.data;
  const becomes = useMemo(() => now && version && restored(now, version, withState), [now, version, withState]);
  const when = sayBackup(backup.at);

  const failure = kept.error ?? asked.error;
  if (failure || is === 'only here') {
    return (
      <EmptyState
        title={failure ? 'This article cannot be shown' : 'The backup does not have it'}
        actions={<Button onPress={onClose}>Close</Button>}
      >
        {failure ? failure.message : 'It was written after the backup was made, and stays as it is.'}
      </EmptyState>
    );
  }
  if (!version) return null;
  if (!now) {
    if (is !== 'only in the backup') return null;
    return (
      <ComparedPage
        heading={`As the backup of ${when} has it: it is not here any more`}
        before={version}
        after={version}
        actions={
          !readOnly && (
            <Button look="primary" onPress={() => void bringBack(version).then((done) => done && onTaken())}>
              Bring it back
            </Button>
          )
        }
        closing="Close"
        onClose={onClose}
      />
    );
  }
  if (isTaking && becomes) {
    const standing = sayStanding(now, version);
    return (
      <ComparedPage
        heading={`Taking over the backup of ${when}: what the article becomes`}
        before={now}
        after={becomes}
        choices={
          standing !== '' && (
            <Checkbox isSelected={withState} onChange={setWithState}>
              Also its {standing}
            </Checkbox>
          )
        }
        actions={
          <Button
            look="primary"
            onPress={() => void takeOver(now, version, withState).then((done) => done && onTaken())}
          >
            Take it over
          </Button>
        }
        closing="Back to the comparison"
        onClose={() => setIsTaking(false)}
      />
    );
  }
  return (
    <ComparedPage
      heading={
        <>
          Backup of {when} <span aria-hidden>→</span>
          <span className="visually-hidden"> beside </span> Now
        </>
      }
      before={version}
      after={now}
      actions={!readOnly && <Button onPress={() => setIsTaking(true)}>Take this version over…</Button>}
      closing="Close the comparison"
      onClose={onClose}
    />
  );
}
