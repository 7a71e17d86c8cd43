import { type FormEvent, useState } from 'react';
import { newSource } from '../../../shared/model/newSource';
import { type Source, type SourceKind, sourceKinds } from '../../../shared/model/source';
import { titleKey } from '../../../shared/model/titleKey';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { Select } from '../../components/Select';
import { sentence } from '../../components/sentence';
import { useDesk } from '../../state/DeskContext';
import { useDispatch } from '../../state/useDispatch';

export interface NewSourceDialogProps {
  readonly onMade: (source: Source) => void;
  readonly onClose: () => void;
}

export function NewSourceDialog({ onMade, onClose }: NewSourceDialogProps) {
  const { store } = useDesk();
  const dispatch = useDispatch();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<SourceKind>('other media');
  const known = store.state.newsroom.sources;
  const same = Object.values(known).find((source) => titleKey(source.name) === titleKey(name));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '' || same) return;
    const source = newSource(name.trim(), kind, known);
    dispatch([{ type: 'source.added', source }], 'Add source');
    onMade(source);
    onClose();
  };
  return (
    <Dialog
      isOpen
      title="New source"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="new-source" isDisabled={name.trim() === '' || same !== undefined}>
            Add source
          </Button>
        </>
      }
    >
      <form id="new-source" onSubmit={submit} className="source-form">
        <Field
          label="Name"
          value={name}
          onChange={setName}
          autoFocus
          error={same && `The desk has “${same.name}” already.`}
        />
        <Select
          label="Kind"
          options={sourceKinds.map((id) => ({ id, label: sentence(id) }))}
          value={kind}
          onChange={setKind}
        />
      </form>
    </Dialog>
  );
}
