import { Check, ChevronDown } from 'lucide-react';
import type { Key } from 'react-aria-components';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classes } from './classes';
import './Field.css';
import './Menu.css';
import './Select.css';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly hidesLabel?: boolean;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of a few words, picked from a list. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, onChange, hidesLabel, placeholder = 'Choose…', isDisabled = false, className } = props;
  const choose = (key: Key | null) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isDisabled={isDisabled}
      {...(hidesLabel ? { 'aria-label': label } : {})}
      className={classes('field select', className)}
    >
      {!hidesLabel && <Label className="field-label">{label}</Label>}
      <Button className="field-input select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu select-options">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="menu-item-name">{option.label}</span>
                  {isSelected && <Check size={16} strokeWidth={1.5} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
