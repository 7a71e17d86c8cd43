import { assertNever } from '../../shared/assertNever';
import { useDesk, useSaveStatus } from '../state/DeskContext';
import type { SaveStatus } from '../state/saveStatus';
import './SaveStatusLine.css';

/** The truth about what is on disk. */
export function SaveStatusLine() {
  const status = useSaveStatus();
  const { readOnly } = useDesk().workspace;
  return (
    <span
      role="status"
      aria-label="Save status"
      className={`save-status save-status-${readOnly ? 'reading' : status.is}`}
      title={'why' in status ? status.why : undefined}
    >
      {readOnly ? 'Open for reading only' : words(status)}
    </span>
  );
}

function words(status: SaveStatus): string {
  switch (status.is) {
    case 'saved':
      return status.at === null
        ? 'Everything is saved on this computer'
        : `Saved on this computer, ${clock(status.at)}`;
    case 'saving':
      return 'Saving…';
    case 'failed':
    case 'refused':
      return `Cannot save: ${status.why}`;
    default:
      return assertNever(status);
  }
}

function clock(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB');
}
