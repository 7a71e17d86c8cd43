import { type FormEvent, useState } from 'react';
import { type Source, type SourceKind, sourceKinds } from '../../../shared/model/source';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { Select } from '../../components/Select';
import { sentence } from '../../components/sentence';
import { useDesk, useStore } from '../../state/DeskContext';
import { useNotices } from '../../state/NoticesContext';

/** Of a passphrase that is chosen. */
const fewestCharacters = 8;

export interface ProtectDialogProps {
  /** The source to be protected; null for a new one. */
  readonly source: Source | null;
  readonly onMade: (source: Source) => void;
  readonly onClose: () => void;
}

/**
 * Takes a name that must never leave the folder in clear. It is held in this dialog alone and goes to the core, which
 * encrypts it before anything is written.
 */
export function ProtectDialog({ source, onMade, onClose }: ProtectDialogProps) {
  const { bridge, outbox, store } = useDesk();
  const notices = useNotices();
  const [name, setName] = useState(source?.name ?? '');
  const [codeName, setCodeName] = useState('');
  const [kind, setKind] = useState<SourceKind>(source?.kind ?? 'eyewitness');
  const [printedAs, setPrintedAs] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  // The first passphrase is the desk’s from then on: a slip in it would lose every name.
  const isFirst = useStore(({ newsroom }) => Object.values(newsroom.sources).every(({ sealed }) => sealed === null));
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isShort = isFirst && passphrase.length < fewestCharacters;
  const isWhole =
    [name, codeName, passphrase].every((text) => text.trim() !== '') &&
    (!isFirst || (!isShort && again === passphrase));
  const tellsName = codeName.trim() !== '' && codeName.trim().toLowerCase() === name.trim().toLowerCase();

  const protect = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isWhole || tellsName || isBusy) return;
    setIsBusy(true);
    setFailure(null);
    try {
      await outbox.flush();
      const answer = await bridge.call('sources.protect', {
        sourceId: source?.id ?? null,
        name: name.trim(),
        codeName: codeName.trim(),
        details: { kind, printedAs: printedAs.trim() },
        passphrase,
      });
      if (!answer.ok) return setFailure(answer.message);
      store.take({ sources: [answer.value] });
      notices.say(`${answer.value.name} is protected. Without the passphrase nobody can read the name, you included.`);
      onMade(answer.value);
      onClose();
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      isOpen
      title={source ? `Protect “${source.name}”` : 'New protected source'}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="protect" isDisabled={!isWhole || tellsName || isBusy}>
            Protect
          </Button>
        </>
      }
    >
      <form id="protect" onSubmit={(event) => void protect(event)} className="source-form" autoComplete="off">
        <p>
          {source
            ? 'The name is taken out of the desk’s sources and their history, and kept encrypted. What bears it already, such as stories, backups and bundles, keeps it: you are told where to look.'
            : 'The name is kept encrypted. It is in no export, search, log or history; lists and articles show the code name.'}
        </p>
        {failure && <Notice level="must">{failure}</Notice>}
        <Field label="Name" value={name} onChange={setName} autoFocus autoComplete="off" spellCheck="false" />
        <Field
          label="Code name"
          value={codeName}
          onChange={setCodeName}
          description="What the desk calls the source: “Heron”"
          error={tellsName ? 'The code name would tell the name.' : undefined}
        />
        <Select
          label="Kind"
          options={sourceKinds.map((id) => ({ id, label: sentence(id) }))}
          value={kind}
          onChange={setKind}
        />
        <Field
          label="Printed as"
          value={printedAs}
          onChange={setPrintedAs}
          description="“a person who was there”. Left empty, the source line does not say it."
        />
        <Field
          label="Passphrase"
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="off"
          error={
            isShort && passphrase !== '' ? `At least ${fewestCharacters} characters. A few words are best.` : undefined
          }
          description="One for all protected sources of the desk. It is kept nowhere: if it is lost, so are the names."
        />
        {isFirst && (
          <Field
            label="Passphrase, once more"
            type="password"
            value={again}
            onChange={setAgain}
            autoComplete="off"
            error={again !== '' && again !== passphrase ? 'This is not the same.' : undefined}
          />
        )}
      </form>
    </Dialog>
  );
}
