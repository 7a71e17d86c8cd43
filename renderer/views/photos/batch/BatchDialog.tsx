import { useState } from 'react';
import type { PhotoId } from '../../../../shared/model/ids';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { useCall } from '../../../state/useCall';
import { sayPhotos } from '../photoSearch';
import { BatchList } from './BatchList';
import { BatchTextField } from './BatchTextField';
import { batchFields, emptyBatch, isBatchList, isEmptyBatch, withText } from './batch';
import { previewBatch } from './sayBatch';
import { useSetMany } from './useSetMany';
import './BatchDialog.css';

/** The most records that are read to say what the photos have now; of more, it is not said. */
const mostKnown = 500;

export interface BatchDialogProps {
  readonly photoIds: readonly PhotoId[];
  readonly onClose: () => void;
}

/** Sets the same fields of many photos, and says before what will become of them. Undo takes it back. */
export function BatchDialog({ photoIds, onClose }: BatchDialogProps) {
  const [batch, setBatch] = useState(emptyBatch);
  const setting = useSetMany();
  const known = useCall('photos.get', { photoIds: photoIds.slice(0, mostKnown) });
  const photos = known.data?.flatMap((photo) => photo ?? []) ?? [];
  const count = photoIds.length;
  const preview = previewBatch(batch, photos, count);
  const apply = async (): Promise<void> => {
    if (await setting.set(photoIds, batch)) onClose();
  };
  return (
    <Dialog
      isOpen
      title={`Set fields of ${sayPhotos(count)}`}
      onClose={onClose}
      className="batch-dialog"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" isDisabled={isEmptyBatch(batch) || setting.isBusy} onPress={() => void apply()}>
            Set on {sayPhotos(count)}
          </Button>
        </>
      }
    >
      <div className="batch">
        <div className="batch-fields">
          {batchFields.map((name) =>
            isBatchList(name) ? (
              <BatchList key={name} list={name} photos={photos} batch={batch} onChange={setBatch} />
            ) : (
              <BatchTextField
                key={name}
                name={name}
                photos={photos.length === count ? photos : null}
                value={batch.texts[name]}
                onChange={(text) => setBatch(withText(batch, name, text))}
              />
            ),
          )}
        </div>
        <div role="status" aria-label="What will be set" className="batch-preview">
          {preview.length === 0
            ? `Choose what is to be the same on ${sayPhotos(count)}. All else stays as it is on each.`
            : preview.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </div>
      </div>
    </Dialog>
  );
}
