import { ProgressBar } from 'react-aria-components/ProgressBar';
import './ExportProgress.css';

/** How many files of the bundle are written. A total of 0 says that it is not known yet. */
export function ExportProgress({ done, total }: { readonly done: number; readonly total: number }) {
  const words = total === 0 ? 'Working out the bundle…' : `Writing file ${Math.min(done + 1, total)} of ${total}…`;
  return (
    <ProgressBar
      aria-label="Export"
      value={done}
      maxValue={Math.max(total, 1)}
      isIndeterminate={total === 0}
      valueLabel={words}
      className="export-progress"
    >
      <p role="status">{words}</p>
      <div className="export-progress-track">
        <div className="export-progress-done" style={{ inlineSize: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
    </ProgressBar>
  );
}
