import { Flag, History as HistoryIcon } from 'lucide-react';
import { Button } from '../../../../components/Button';
import { Notice } from '../../../../components/Notice';
import { useDesk } from '../../../../state/DeskContext';
import { useHistoryDesk } from '../HistoryDesk';
import { useTimeline } from '../useTimeline';
import { sincePublished } from './sincePublished';
import { TimelineList } from './TimelineList';
import './HistoryTab.css';

/** What the article has been through, and the way to see and bring back what it was. */
export function HistoryTab() {
  const { readOnly } = useDesk().workspace;
  const { compare, askName } = useHistoryDesk();
  const { data: timeline, error, refetch } = useTimeline();
  const published = timeline && sincePublished(timeline);
  return (
    <section className="history" aria-label="History">
      <div className="history-head">
        {published && (
          <Button className="history-published" onPress={() => compare([published.sequence])}>
            <HistoryIcon size={14} strokeWidth={1.5} aria-hidden />
            What changed since it was published
          </Button>
        )}
        {!readOnly && (
          <Button onPress={() => askName(true)}>
            <Flag size={14} strokeWidth={1.5} aria-hidden />
            Name this version…
          </Button>
        )}
        <p className="soft small">
          Choose a version to see what changed since; with Shift another, to compare the two.
        </p>
      </div>
      {error && (
        <Notice
          level="must"
          role="alert"
          className="history-failed"
          actions={<Button onPress={() => void refetch()}>Try again</Button>}
        >
          {error.message}
        </Notice>
      )}
      {timeline && <TimelineList timeline={timeline} />}
    </section>
  );
}
