import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import './LetItStand.css';

export interface LetItStandProps {
  /** Takes the reason; it is kept with the article. */
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why something that was found may stand. */
export function LetItStand({ onReason, onCancel }: LetItStandProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') onReason(reason.trim());
  };
  return (
    <form className="let-it-stand" onSubmit={submit}>
      <Field
        label="Why it may stand"
        value={reason}
        onChange={setReason}
        autoFocus
        maxLength={1000}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          else event.continuePropagation();
        }}
      />
      <div className="let-it-stand-buttons">
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button type="submit" look="primary" isDisabled={reason.trim() === ''}>
          Let it stand
        </Button>
      </div>
    </form>
  );
}
