import { type FormEvent, useMemo, useState } from 'react';
import type { Source } from '../../../shared/model/source';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { useSettled } from '../../state/useSettled';
import { PlannedEffects } from './PlannedEffects';
import { useSourceDeed } from './useSourceDeed';

/** Milliseconds of quiet after which the plan follows what is typed. */
const planAfter = 300;

export interface RenameDialogProps {
  readonly source: Source;
  readonly onClose: () => void;
}

/** Asks how a source is filed and printed from now on, and shows what becomes of the archive. */
export function RenameDialog({ source, onClose }: RenameDialogProps) {
  const [name, setName] = useState(source.name);
  const [printedAs, setPrintedAs] = useState(source.printedAs);
  const { isBusy, perform } = useSourceDeed();
  const deed = useMemo(
    () => ({ is: 'rename', sourceId: source.id, name: name.trim(), printedAs: printedAs.trim() }) as const,
    [source.id, name, printedAs],
  );
  const planned = useSettled(deed, planAfter);
  const isSame = deed.name === source.name && deed.printedAs === source.printedAs;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (deed.name === '' || isSame) return;
    if (await perform(deed)) onClose();
  };
  return (
    <Dialog
      isOpen
      title={`Rename “${source.name}”`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="rename-source" isDisabled={deed.name === '' || isSame || isBusy}>
            Rename
          </Button>
        </>
      }
    >
      <form id="rename-source" onSubmit={(event) => void submit(event)} className="source-form">
        <Field label={source.sealed ? 'Code name' : 'Name'} value={name} onChange={setName} autoFocus />
        <Field
          label="Printed as"
          value={printedAs}
          onChange={setPrintedAs}
          description="Where a source line prints it otherwise: “the BBC”"
        />
      </form>
      {planned.name !== '' && <PlannedEffects deed={planned} />}
    </Dialog>
  );
}
