import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import '../../../components/Field.css';
import './TimeField.css';

/** Years before this are half-written ones. */
const firstYear = 2000;

export interface TimeFieldProps {
  readonly label: string;
  /** A day (`2018-11-19`), or a minute by the machine's clock (`2018-11-19T18:00`). */
  readonly type: 'date' | 'datetime-local';
  /** Empty for none. */
  readonly value: string;
  /** Given what was written once the field is left, or with Enter; empty for what was emptied. */
  readonly onSettle: (value: string) => void;
  readonly isReadOnly: boolean;
  readonly hidesLabel?: boolean;
  readonly description?: ReactNode;
}

/** A day or a minute, by keyboard part by part, or from the calendar. Half-written ones are nobody's wish. */
export function TimeField(props: TimeFieldProps) {
  const { label, type, value, onSettle, isReadOnly, hidesLabel = false, description } = props;
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly isHalf: boolean } | null>(null);

  const settle = (): void => {
    setDraft(null);
    if (draft && !draft.isHalf && draft.text !== value) onSettle(draft.text);
  };
  const write = ({ value: text, validity }: HTMLInputElement): void =>
    // One that is half-written has no value, as an emptied one has none.
    setDraft({ text, isHalf: validity.badInput || Number.parseInt(text, 10) < firstYear });
  const newest = useRef(settle);
  useLayoutEffect(() => {
    newest.current = settle;
  });
  useEffect(() => () => newest.current(), []);

  return (
    <div className="field time-field">
      <label htmlFor={id} className={hidesLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        min={type === 'date' ? `${firstYear}-01-01` : `${firstYear}-01-01T00:00`}
        className="field-input time-field-input"
        value={draft?.text ?? value}
        readOnly={isReadOnly}
        onChange={(event) => write(event.target)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
        {...(description ? { 'aria-describedby': `${id}-about` } : {})}
      />
      {description && (
        <div id={`${id}-about`} className="field-description">
          {description}
        </div>
      )}
    </div>
  );
}
