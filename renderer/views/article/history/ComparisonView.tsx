import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { useHistoryDesk } from './HistoryDesk';
import { PairView } from './PairView';
import { pairOf } from './pair';
import { useTimeline } from './useTimeline';

/** What the timeline's marks ask for, in the place of the sheet. */
export function ComparisonView() {
  const { marked, close } = useHistoryDesk();
  const { data: timeline, error, refetch } = useTimeline();
  if (error) {
    return (
      <EmptyState
        title="The history could not be read"
        actions={
          <>
            <Button onPress={close}>Back to the article</Button>
            <Button look="primary" onPress={() => void refetch()}>
              Try again
            </Button>
          </>
        }
      >
        {error.message}
      </EmptyState>
    );
  }
  const pair = timeline && pairOf(marked, timeline);
  if (!pair) return null;
  return <PairView key={`${pair.before.sequence} ${pair.after?.sequence}`} pair={pair} timeline={timeline} />;
}
