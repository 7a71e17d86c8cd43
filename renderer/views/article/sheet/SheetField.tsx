import { type KeyboardEvent, useId } from 'react';
import { classes } from '../../../components/classes';
import { FollowingTextarea } from './FollowingTextarea';
import { moveOn } from './moveOn';
import './SheetField.css';

export interface SheetFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly: boolean;
  readonly placeholder: string;
  readonly lang?: string;
  /** Printed before what is written, as "source:" is. */
  readonly opening?: string;
  readonly className: string;
}

/** A text on the sheet, set as it will look, that grows with what is written. It is one paragraph; Enter moves on. */
export function SheetField(props: SheetFieldProps) {
  const { label, value, onChange, isReadOnly, placeholder, lang, opening, className } = props;
  const id = useId();
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    moveOn(event.currentTarget);
  };
  return (
    <div className={classes('sheet-field', className)}>
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
          data-sheet-stop=""
          className="sheet-field-text"
          value={value}
          placeholder={isReadOnly ? '' : placeholder}
          readOnly={isReadOnly}
          onKeyDown={enter}
          // Pasted lines run on: these texts are printed as one.
          onChange={(typed) => onChange(typed.replace(/\s*[\r\n]+\s*/g, ' '))}
        />
      </div>
    </div>
  );
}
