import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { PhotoId } from '../../../../shared/model/ids';
import { Button } from '../../../components/Button';
import { useAdding, usePhotoAdder } from '../../../state/AddingContext';
import { AddingReport } from './AddingReport';
import './AddingPanel.css';

export interface AddingPanelProps {
  /** Shows one of the photos beside the grid. */
  readonly onShow: (photoId: PhotoId) => void;
}

/** How far the adding is, and then what became of it. */
export function AddingPanel({ onShow }: AddingPanelProps) {
  const adder = usePhotoAdder();
  const adding = useAdding();
  if (adding.is === 'idle') return null;
  if (adding.is === 'done') return <AddingReport result={adding.result} onShow={onShow} onDismiss={adder.dismiss} />;
  return (
    <div className="adding">
      <ProgressBar value={adding.done} maxValue={adding.total} className="adding-progress">
        {({ percentage = 0 }) => (
          <>
            <Label>Adding photos</Label>
            <span className="adding-bar">
              <span className="adding-done" style={{ width: `${percentage}%` }} />
            </span>
            <span className="adding-count">
              {adding.done.toLocaleString('en-GB')} of {adding.total.toLocaleString('en-GB')}
            </span>
          </>
        )}
      </ProgressBar>
      <Button look="quiet" onPress={adder.cancel}>
        Cancel
      </Button>
    </div>
  );
}
