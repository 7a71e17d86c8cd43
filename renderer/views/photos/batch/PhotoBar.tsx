import { Button } from '../../../components/Button';
import { useDesk } from '../../../state/DeskContext';
import type { PhotoPicking } from '../grid/usePhotoPicking';
import { BatchDialog } from './BatchDialog';
import '../../desk/BulkBar.css';

export interface PhotoBarProps {
  readonly picking: PhotoPicking;
  readonly total: number;
  readonly isSetting: boolean;
  readonly onSetting: (isSetting: boolean) => void;
  readonly onPrint: () => void;
}

/** What can be done to the photos that are picked, all at once. */
export function PhotoBar({ picking, total, isSetting, onSetting, onPrint }: PhotoBarProps) {
  const { readOnly } = useDesk().workspace;
  const count = picking.selection.ids.size;
  if (count === 0) return null;
  return (
    <section aria-label="Photos picked" className="bulk-bar">
      <span className="bulk-count" role="status">
        {count.toLocaleString('en-GB')} picked
      </span>
      {count < total && (
        <Button look="quiet" onPress={() => void picking.all()}>
          Pick all {total.toLocaleString('en-GB')}
        </Button>
      )}
      <span className="bulk-deeds">
        <Button isDisabled={readOnly} onPress={() => onSetting(true)}>
          Set fields…
        </Button>
        <Button onPress={onPrint}>Contact sheet…</Button>
        <Button look="quiet" onPress={picking.clear}>
          Clear
        </Button>
      </span>
      {isSetting && <BatchDialog photoIds={[...picking.selection.ids]} onClose={() => onSetting(false)} />}
    </section>
  );
}
