import type { EditorView } from 'prosemirror-view';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { Beside } from './Beside';
import { linkMeant, setLink } from './links';
import { markedSpan } from './markedWords';
import { placeOf } from './placeOf';

export interface LinkQuestionProps {
  readonly view: EditorView;
  /** The address that the words have now; empty when they have none. */
  readonly href: string;
  readonly onClose: () => void;
}

/** What to say when an address is none. */
export const addressWanted = 'An address begins with https://, http:// or mailto:, such as https://example.org.';

/** Asks for a link's address, beside the words that it is for. */
export function LinkQuestion({ view, href: before, onClose }: LinkQuestionProps) {
  const [address, setAddress] = useState(before);
  const [error, setError] = useState<string | undefined>();

  const put = (href: string): void => {
    const words = markedSpan(view.state);
    if (words) setLink({ ...words, href: before }, href)(view.state, view.dispatch);
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const href = linkMeant(address);
    if (href === undefined) setError(addressWanted);
    else put(href);
  };
  const type = (typed: string): void => {
    setAddress(typed);
    setError(undefined);
  };

  return (
    <Beside label="Link" place={() => placeOf(view)} onClose={onClose}>
      <form noValidate className="beside-form" onSubmit={submit}>
        <Field label="Address" value={address} onChange={type} error={error} placeholder="https://" autoFocus />
        <div className="beside-actions">
          {before !== '' && (
            <Button look="quiet" onPress={() => put('')}>
              Remove link
            </Button>
          )}
          <Button type="submit" look="primary">
            Set link
          </Button>
        </div>
      </form>
    </Beside>
  );
}
