import { useEffect } from 'react';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { useDesk } from '../../../state/DeskContext';
import { useDispatch } from '../../../state/useDispatch';
import { AlikeSide } from './AlikeSide';
import type { AlikeDecisions, AlikePair } from './alikePairs';
import './AlikeDialog.css';

export interface AlikeDialogProps {
  /** What is still to be decided. */
  readonly pairs: readonly AlikePair[];
  readonly onDecide: (become: (before: AlikeDecisions) => AlikeDecisions) => void;
  readonly onClose: () => void;
}

/** Shows a photo that came in beside one that was here and looks the same. Nothing happens by itself. */
export function AlikeDialog({ pairs, onDecide, onClose }: AlikeDialogProps) {
  const { store } = useDesk();
  const dispatch = useDispatch();
  const [pair] = pairs;
  useEffect(() => {
    if (!pair) onClose();
  }, [pair, onClose]);
  if (!pair) return null;
  const { other } = pair;
  const { photo } = pair.added;

  const decide = (what: keyof AlikeDecisions): void =>
    onDecide((before) => ({ ...before, [what]: new Set([...before[what], photo.id]) }));
  const useOther = (): void => {
    const known = store.state.newsroom.photos[photo.id];
    if (!known) store.take({ photos: [photo] });
    if (dispatch([{ type: 'photo.removed', photo: known ?? photo }], `Use “${other.fileName}” instead`))
      decide('removed');
  };
  return (
    <Dialog
      isOpen
      title={pairs.length === 1 ? 'Is this the same picture?' : `Are these the same? ${pairs.length} to compare`}
      onClose={onClose}
      className="alike-dialog"
      actions={
        <>
          <Button onPress={useOther}>Use the one that was here</Button>
          <Button look="primary" onPress={() => decide('kept')} autoFocus>
            Keep both
          </Button>
        </>
      }
    >
      <div className="alike-sides">
        <AlikeSide title="Came in now" photo={photo} beside={other} />
        <AlikeSide title="Was here" photo={other} beside={photo} uses={other.uses} />
      </div>
      <p className="soft">
        To use the one that was here takes the new one out again; Undo brings it back. Neither file is altered.
      </p>
    </Dialog>
  );
}
