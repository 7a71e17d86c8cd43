import { useMemo, useState } from 'react';
import type { Revision, Timeline } from '../../../../shared/contract/revisions';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/Checkbox';
import { EmptyState } from '../../../components/EmptyState';
import { Menu } from '../../../components/Menu';
import { useDesk } from '../../../state/DeskContext';
import { useArticle } from '../OpenArticle';
import { CompareWith } from './CompareWith';
import { ComparedPage } from './compare/ComparedPage';
import { useHistoryDesk } from './HistoryDesk';
import type { Pair } from './pair';
import { restored, sayStanding } from './restoring';
import { sayVersion } from './timeline/revisionWords';
import { VersionName } from './timeline/VersionName';
import { useRestore } from './useRestore';
import { useRevision } from './useRevision';
import './compare/Comparison.css';

interface PairViewProps {
  readonly pair: Pair;
  readonly timeline: Timeline;
}

/** Two versions compared; or, once one is to be restored, what the article will become beside what it is. */
export function PairView({ pair, timeline }: PairViewProps) {
  const { readOnly } = useDesk().workspace;
  const { close } = useHistoryDesk();
  const now = useArticle((article) => article);
  const before = useRevision(pair.before);
  const after = useRevision(pair.after);
  const [restoring, setRestoring] = useState<Revision | null>(null);
  const [withState, setWithState] = useState(false);
  const restore = useRestore();

  const wanted = restoring === pair.after ? after : before;
  const version = restoring && wanted.is === 'there' ? wanted.article : null;
  const becomes = useMemo(() => version && restored(now, version, withState), [now, version, withState]);

  const failed = [before, ...(pair.after ? [after] : [])].find(({ is }) => is === 'failed');
  if (failed?.is === 'failed') {
    return (
      <EmptyState title="This version cannot be shown" actions={<Button onPress={close}>Back to the article</Button>}>
        {failed.why}
      </EmptyState>
    );
  }
  if (before.is !== 'there' || (pair.after && after.is !== 'there')) {
    return (
      <p role="status" className="comparison-wait">
        Reading what it was…
      </p>
    );
  }

  if (restoring && version && becomes) {
    const standing = sayStanding(now, version);
    return (
      <ComparedPage
        heading={`Restoring the ${sayVersion(restoring, new Date())}: what the article becomes`}
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
          <Button look="primary" onPress={() => void restore(restoring, version, withState)}>
            Restore
          </Button>
        }
        closing="Back to the comparison"
        onClose={() => setRestoring(null)}
      />
    );
  }
  const later = pair.after && after.is === 'there' ? after.article : now;
  const begin = (revision: Revision): void => {
    setWithState(false);
    setRestoring(revision);
  };
  return (
    <ComparedPage
      heading={
        <>
          <VersionName revision={pair.before} /> <span aria-hidden>→</span>
          <span className="visually-hidden"> beside </span> {pair.after ? <VersionName revision={pair.after} /> : 'Now'}
        </>
      }
      before={before.article}
      after={later}
      actions={
        <>
          <CompareWith pair={pair} timeline={timeline} />
          {!readOnly && <RestoreButton pair={pair} onRestore={begin} />}
        </>
      }
      closing="Close the comparison"
      onClose={close}
    />
  );
}

interface RestoreButtonProps {
  readonly pair: Pair;
  readonly onRestore: (revision: Revision) => void;
}

/** Of two old versions either can be restored. */
function RestoreButton({ pair: { before, after }, onRestore }: RestoreButtonProps) {
  if (!after) return <Button onPress={() => onRestore(before)}>Restore this version…</Button>;
  const choices = [before, after].map((revision) => ({
    id: String(revision.sequence),
    name: `Restore the ${sayVersion(revision, new Date())}…`,
    run: () => onRestore(revision),
  }));
  return (
    <Menu label="Restore" choices={choices}>
      <Button>Restore…</Button>
    </Menu>
  );
}
