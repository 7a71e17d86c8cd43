import { type FormEvent, useState } from 'react';
import { providerOf } from '../../../../shared/model/providerOf';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { Beside } from './Beside';
import type { BodyEditor } from './bodyEditor';
import { type EmbedCard, insertEmbed } from './insertCommands';
import { addressWanted } from './LinkQuestion';
import { linkMeant } from './links';
import { markedSpan } from './markedWords';
import { placeOf } from './placeOf';

export interface EmbedQuestionProps {
  readonly editor: BodyEditor;
  /** A new card, or the one that is marked. */
  readonly card: 'new' | 'marked';
  readonly onClose: () => void;
}

/** Asks where a card leads and what it says. The provider is guessed from the address until one is written. */
export function EmbedQuestion({ editor: { view }, card, onClose }: EmbedQuestionProps) {
  const [before] = useState(() => (card === 'marked' ? markedCard(view.state) : null));
  const [address, setAddress] = useState(before?.href ?? '');
  const [title, setTitle] = useState(before?.title ?? '');
  const isOwn = before !== null && before.provider !== providerOf(before.href);
  const [provider, setProvider] = useState(isOwn ? before.provider : null);
  const [error, setError] = useState<string | undefined>();
  const href = linkMeant(address);
  const guessed = href === undefined ? '' : providerOf(href);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (href === undefined) {
      setError(addressWanted);
      return;
    }
    const to: EmbedCard = { href, title: title.trim(), provider: (provider ?? guessed).trim() };
    const at = before && markedSpan(view.state)?.from;
    if (at === null) {
      onClose();
      insertEmbed(to)(view.state, view.dispatch);
      return;
    }
    if (at !== undefined) view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...to }));
    onClose();
  };
  const type = (typed: string): void => {
    setAddress(typed);
    setError(undefined);
  };

  return (
    <Beside label="Embed" place={() => placeOf(view)} onClose={onClose}>
      <form noValidate className="beside-form" onSubmit={submit}>
        <Field
          label="Address"
          value={address}
          onChange={type}
          error={error}
          placeholder="https://"
          description="Nothing is loaded from there: readers get a card that leads to it."
          autoFocus
        />
        <Field label="Title" value={title} onChange={setTitle} placeholder="What is to be seen there" />
        <Field label="Provider" value={provider ?? guessed} onChange={setProvider} />
        <div className="beside-actions">
          <Button type="submit" look="primary">
            {before ? 'Set card' : 'Insert card'}
          </Button>
        </div>
      </form>
    </Beside>
  );
}

function markedCard(state: BodyEditor['view']['state']): EmbedCard | null {
  const span = markedSpan(state);
  const attrs = span && state.doc.nodeAt(span.from)?.attrs;
  return attrs ? { href: String(attrs.href), title: String(attrs.title), provider: String(attrs.provider) } : null;
}
