import { When } from '../../../components/When';
import { useKnownHistory } from '../HistoryProvider';
import { useOpened } from '../OpenArticle';

/** What the article has been through. By itself, for it is drawn again with every change that comes to the disk. */
export function AboutFacts() {
  const history = useKnownHistory();
  const { createdAt, updatedAt } = useOpened();
  return (
    <dl className="inspector-section about-facts">
      <dt>Created</dt>
      <dd>
        <When at={createdAt} />
      </dd>
      <dt>Last change</dt>
      <dd>
        <When at={history?.lastAt ?? updatedAt} />
      </dd>
      <dt>Changes</dt>
      <dd>{history ? history.changes.toLocaleString('en-GB') : '…'}</dd>
    </dl>
  );
}
