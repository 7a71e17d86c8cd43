import { type ReactNode, useEffect, useId, useRef } from 'react';
import { FollowingTextarea } from '../sheet/FollowingTextarea';
import '../../../components/Field.css';

export interface FollowingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly isReadOnly: boolean;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  /** Takes the focus when it comes to be. */
  readonly takesFocus?: boolean;
  readonly hidesLabel?: boolean;
  readonly lang?: string;
  readonly spellCheck?: boolean;
}

/** A text of the article in the inspector: it grows with what is written, and its undo knows what was put in elsewhere. */
export function FollowingField(props: FollowingFieldProps) {
  const { label, value, onChange, onBlur, onFocus, isReadOnly, description, error } = props;
  const { takesFocus = false, hidesLabel = false, lang, spellCheck } = props;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  const described = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div ref={place} className="field">
      <label htmlFor={id} className={hidesLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <FollowingTextarea
        id={id}
        rows={1}
        dir="auto"
        className="field-input"
        value={value}
        onChange={onChange}
        readOnly={isReadOnly}
        {...(onFocus ? { onFocus } : {})}
        {...(onBlur ? { onBlur } : {})}
        {...(lang === undefined ? {} : { lang })}
        {...(spellCheck === undefined ? {} : { spellCheck })}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        {...(error === undefined ? {} : { 'aria-invalid': true, 'data-invalid': true })}
      />
      {description && (
        <div id={`${id}-about`} className="field-description">
          {description}
        </div>
      )}
      {error !== undefined && (
        <div id={`${id}-error`} className="field-error">
          {error}
        </div>
      )}
    </div>
  );
}
