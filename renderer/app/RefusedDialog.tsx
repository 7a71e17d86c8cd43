import { useMemo } from 'react';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Field } from '../components/Field';
import { useDesk } from '../state/DeskContext';
import { refusedText } from '../state/refusedText';

/** Shows what the core would not take, as text to copy, before the window is loaded anew from what is on the disk. */
export function RefusedDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { outbox, store } = useDesk();
  const text = useMemo(
    () => (isOpen ? refusedText(outbox.refused, store.state.newsroom) : ''),
    [isOpen, outbox, store],
  );
  const startAfresh = () => {
    outbox.discardRefused();
    location.reload();
  };
  return (
    <Dialog
      title="These changes were not taken"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep them here</Button>
          <Button look="must" onPress={startAfresh}>
            Let them go and load what is saved
          </Button>
        </>
      }
    >
      <p>{outbox.status.is === 'refused' ? outbox.status.why : ''}</p>
      <p>Nothing more is sent until you decide. Copy from here what you want to keep, then load what is saved.</p>
      <Field label="What you had" isMultiline isReadOnly value={text} className="refused-text" />
    </Dialog>
  );
}
