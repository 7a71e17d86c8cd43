import type { ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import { classes } from './classes';
import './Field.css';

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string;
  /** Grows with what is written in it. A plain field is one line. */
  readonly isMultiline?: boolean;
  /** Copy is set in the serif: headlines, standfirsts, captions where they are judged by their look. */
  readonly isCopy?: boolean;
  /** Leaves the label to screen readers, where the place says what the field is. */
  readonly hidesLabel?: boolean;
  readonly placeholder?: string;
  /** A line under the field, read with it. */
  readonly description?: ReactNode;
  /** What has to be mended. */
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly className?: string;
}

/** A label and what is written under it. */
export function Field(props: FieldProps) {
  const { label, isMultiline, isCopy, hidesLabel, placeholder, description, error, inputRef, className, ...rest } =
    props;
  const input = { className: 'field-input', ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <TextField
      {...rest}
      {...(hidesLabel ? { 'aria-label': label } : {})}
      isInvalid={error !== undefined}
      // An error is said, and never keeps the browser from sending the form again.
      validationBehavior="aria"
      className={classes('field', isCopy && 'field-copy', className)}
    >
      {!hidesLabel && <Label className="field-label">{label}</Label>}
      {isMultiline ? <TextArea {...input} rows={1} ref={inputRef} /> : <Input {...input} ref={inputRef} />}
      {description && (
        <Text slot="description" elementType="div" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
