import { useMemo } from 'react';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Field } from '../components/Field';
import { useDesk } from '../state/DeskContext';
import { articlesToAsk, refusedText } from '../state/refusedText';
import { useCall } from '../state/useCall';

/** The most articles that the contract tells of at once. */
const mostAsked = 2000;

/** Shows what the core would not take, as text to copy, before the window is loaded anew from what is on the disk. */
export function RefusedDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { outbox, store } = useDesk();
  const articleIds = isOpen ? articlesToAsk(outbox.refused, store.state.newsroom).slice(0, mostAsked) : [];
  const followed = useCall('articles.summaries', { articleIds }, articleIds.length > 0).data;
  const text = useMemo(() => {
    if (!isOpen) return '';
    const held = outbox.held.map((typed) => typed.text);
    return [refusedText(outbox.refused, store.state.newsroom, followed), ...held].filter(Boolean).join('\n\n———\n\n');
  }, [isOpen, outbox, store, followed]);
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
