import { type KeyboardEvent, useId, useState } from 'react';
import type { CheckedField } from '../../../../shared/checks/finding';
import type { LengthTarget } from '../../../../shared/model/lengthTargets';
import { classes } from '../../../components/classes';
import { FollowingTextarea } from './FollowingTextarea';
import { LengthCount } from './LengthCount';
import { moveOn } from './moveOn';
import './SheetField.css';

export interface SheetFieldProps {
  /** Which field of the article it is, for what leads here. */
  readonly field: CheckedField;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Told when the field is left. */
  readonly onSettle?: () => void;
  readonly isReadOnly: boolean;
  readonly placeholder: string;
  readonly lang?: string;
  /** Printed before what is written, as "source:" is. */
  readonly opening?: string;
  /** How long the desk wants it: counted at the field's edge while it is written in. */
  readonly target?: LengthTarget;
  readonly className: string;
}

/** A text on the sheet, set as it will look, that grows with what is written. It is one paragraph; Enter moves on. */
export function SheetField(props: SheetFieldProps) {
  const { field, label, value, onChange, onSettle, isReadOnly, placeholder, lang, opening, target, className } = props;
  const id = useId();
  const [hasFocus, setHasFocus] = useState(false);
  const counts = target !== undefined && !isReadOnly;
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    moveOn(event.currentTarget);
  };
  return (
    <div className={classes('sheet-field', className)} data-field={field}>
      {opening && (
        <span className="sheet-field-opening" aria-hidden>
          {opening}
        </span>
      )}
      <label className="sheet-field-label" htmlFor={id}>
        {label}
      </label>
      {/* The text once more, unseen, gives the field its height. */}
      <div className="sheet-field-grows" data-value={value || placeholder}>
        <FollowingTextarea
          id={id}
          rows={1}
          dir="auto"
          {...(lang === undefined ? {} : { lang })}
          {...(counts ? { 'aria-describedby': `${id}-length` } : {})}
          data-sheet-stop=""
          className="sheet-field-text"
          value={value}
          placeholder={isReadOnly ? '' : placeholder}
          readOnly={isReadOnly}
          onKeyDown={enter}
          onFocus={() => setHasFocus(true)}
          onBlur={() => {
            setHasFocus(false);
            onSettle?.();
          }}
          // Pasted lines run on: these texts are printed as one.
          onChange={(typed) => onChange(typed.replace(/\s*[\r\n]+\s*/g, ' '))}
        />
      </div>
      {counts && hasFocus && <LengthCount id={`${id}-length`} text={value} target={target} />}
    </div>
  );
}
