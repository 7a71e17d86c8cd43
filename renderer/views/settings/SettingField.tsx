import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Field } from '../../components/Field';

/** Milliseconds after the last letter until what is written is kept. */
const settlesAfter = 800;

export interface SettingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSettle: (value: string) => void;
  readonly hidesLabel?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  /** For figures: what brings up the right keys on a tablet. */
  readonly inputMode?: 'numeric';
  /** Why a text cannot be kept; undefined for one that can. */
  readonly check?: (value: string) => string | undefined;
  readonly error?: string | undefined;
  readonly className?: string;
}

/**
 * A text that is kept once it is written: with Enter, on leaving the field, or after a pause. What cannot be kept stays
 * in the field and says why.
 */
export function SettingField(props: SettingFieldProps) {
  const { label, value, onSettle, check, error, description, isReadOnly = false, ...field } = props;
  /** What is being written; null while the field shows what is kept. */
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = draft === null ? undefined : check?.(draft);

  const settle = (): void => {
    if (draft === null || wrong !== undefined) return;
    setDraft(null);
    if (draft.trim() !== value) onSettle(draft.trim());
  };
  const newest = useRef(settle);
  useLayoutEffect(() => {
    newest.current = settle;
  });
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => newest.current(), settlesAfter);
    return () => clearTimeout(timer);
  }, [draft]);
  // Another screen may be shown without the field being left.
  useEffect(() => () => newest.current(), []);

  return (
    <Field
      {...field}
      label={label}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        else if (event.key === 'Escape' && draft !== null) setDraft(null);
      }}
      isReadOnly={isReadOnly}
      {...(description === undefined ? {} : { description })}
      error={wrong ?? error}
    />
  );
}
