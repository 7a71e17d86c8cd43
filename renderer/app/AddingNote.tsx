import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useAdding, usePhotoAdder } from '../state/AddingContext';
import { sayAdded } from '../views/photos/adding/sayAdded';
import { hashOf, useRoute } from './route';
import './WorkNote.css';

/**
 * Says at the foot how far the adding of photos is, and what became of them, on every screen but that of the photos, which
 * says it itself.
 */
export function AddingNote() {
  const adder = usePhotoAdder();
  const adding = useAdding();
  const { screen } = useRoute();
  if (adding.is === 'idle' || screen === 'photos') return null;
  if (adding.is === 'done') {
    return (
      <a href={hashOf({ screen: 'photos' })} className="work-note-link">
        {sayAdded(adding.result)}
      </a>
    );
  }
  return (
    <span className="work-note">
      <ProgressBar value={adding.done} maxValue={adding.total} className="work-note-progress">
        {({ percentage = 0 }) => (
          <>
            <Label>Adding photos</Label>
            <span className="work-note-bar">
              <span className="work-note-done" style={{ width: `${percentage}%` }} />
            </span>
            <span className="work-note-count">
              {adding.done.toLocaleString('en-GB')} of {adding.total.toLocaleString('en-GB')}
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="work-note-cancel" aria-label="Cancel: Adding photos" onPress={adder.cancel}>
        Cancel
      </Button>
    </span>
  );
}
