import { ScreenNote } from '../../app/ScreenNote';
import { useKnownHistory } from './HistoryProvider';

/** How long the article's history is, in the foot of the window. */
export function HistoryNote() {
  const history = useKnownHistory();
  return history && <ScreenNote>{sayChanges(history.changes)}</ScreenNote>;
}

function sayChanges(changes: number): string {
  return changes === 1 ? 'History: 1 change' : `History: ${changes.toLocaleString('en-GB')} changes`;
}
