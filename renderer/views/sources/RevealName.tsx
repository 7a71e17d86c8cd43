import { type FormEvent, useEffect, useState } from 'react';
import type { Source } from '../../../shared/model/source';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { useDesk } from '../../state/DeskContext';

/** Milliseconds that a name is shown. */
const shownFor = 60_000;

/** Shows the name of a protected source to whoever knows the passphrase, for a minute. */
export function RevealName({ source }: { readonly source: Source }) {
  const { bridge } = useDesk();
  const [passphrase, setPassphrase] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (name === null) return;
    const timer = setTimeout(() => setName(null), shownFor);
    return () => clearTimeout(timer);
  }, [name]);

  const reveal = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await bridge.call('sources.reveal', { sourceId: source.id, passphrase });
    setPassphrase('');
    setFailure(answer.ok ? undefined : answer.message);
    if (answer.ok) setName(answer.value.name);
  };
  if (name !== null) {
    return (
      <div className="reveal">
        <p role="status">
          The name is <strong>{name}</strong>.
        </p>
        <Button onPress={() => setName(null)}>Hide it</Button>
      </div>
    );
  }
  return (
    <form className="reveal" onSubmit={(event) => void reveal(event)} autoComplete="off">
      <Field
        label="Passphrase"
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="off"
        error={failure}
      />
      <Button type="submit" isDisabled={passphrase === ''}>
        Show the name
      </Button>
    </form>
  );
}
