import { sayEmbargo } from '../../../../shared/model/sayEmbargo';
import { Button } from '../../../components/Button';
import { useDesk } from '../../../state/DeskContext';
import { localMinute, momentOf } from '../localTime';
import { useField } from '../OpenArticle';
import { TimeField } from './TimeField';

/** When readers may see the article, by the desk's clock. */
export function EmbargoField() {
  const { readOnly } = useDesk().workspace;
  const [embargo, set] = useField('article.embargoSet');
  const settle = (written: string): void => {
    const until = momentOf(written);
    if (written === '') set(null, 'Take off embargo');
    else if (until) set(until, 'Set embargo');
  };
  return (
    <div className="embargo-field" data-field="embargo">
      <TimeField
        label="Embargo"
        type="datetime-local"
        value={embargo === null ? '' : localMinute(new Date(embargo))}
        onSettle={settle}
        isReadOnly={readOnly}
        description={embargo === null ? 'None: it may go out at any time' : sayUntil(embargo)}
      />
      {embargo !== null && !readOnly && (
        <Button look="quiet" className="embargo-none" onPress={() => set(null, 'Take off embargo')}>
          Take off
        </Button>
      )}
    </div>
  );
}

function sayUntil(embargo: string): string {
  const now = new Date().toISOString();
  return embargo > now ? `Until ${sayEmbargo(embargo, now)}` : `Over: it ended on ${sayEmbargo(embargo, now)}`;
}
