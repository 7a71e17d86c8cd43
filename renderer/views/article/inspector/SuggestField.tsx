import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { classes } from '../../../components/classes';
import '../../../components/Field.css';
import '../../../components/Menu.css';
import './SuggestField.css';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** A soft word after it, such as what role a source usually has. */
  readonly note?: string;
}

export interface SuggestFieldProps {
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly placeholder: string;
  /** What fits what is typed, best first. */
  readonly suggest: (typed: string) => readonly Suggestion[];
  readonly onTyped?: (typed: string) => void;
  readonly onPick: (id: string) => void;
  /** Takes words that are none of the suggestions. Without it only suggestions can be picked. */
  readonly onOwn?: (words: string) => void;
}

/**
 * A field that adds one thing after the other: suggested while typing, taken by Enter, and emptied for the next. What is
 * half typed when the field is left stays in it, and is nothing yet.
 */
export function SuggestField(props: SuggestFieldProps) {
  const { label, hidesLabel, placeholder, suggest, onTyped, onPick, onOwn } = props;
  const [typed, setTyped] = useState('');
  // A new field for each thing taken: the emptied one would open its suggestions as if something had been typed.
  const [taken, setTaken] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  const type = (text: string): void => {
    setTyped(text);
    onTyped?.(text);
  };
  const own = (): boolean => {
    const words = typed.trim().replace(/\s+/g, ' ');
    if (!onOwn || words === '') return false;
    onOwn(words);
    type('');
    return true;
  };
  const enter = (event: KeyboardEvent): void => {
    // With a suggestion marked, Enter picks that one.
    if (event.key !== 'Enter' || input.current?.getAttribute('aria-activedescendant')) return;
    if (own()) setTaken(taken + 1);
  };

  return (
    <ComboBox
      key={taken}
      autoFocus={taken > 0}
      {...(hidesLabel ? { 'aria-label': label } : {})}
      allowsCustomValue={onOwn !== undefined}
      inputValue={typed}
      onInputChange={type}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        onPick(String(key));
        type('');
        setTaken(taken + 1);
      }}
      items={suggest(typed)}
      className={classes('field', 'suggest-field')}
    >
      {!hidesLabel && <Label className="field-label">{label}</Label>}
      <Input ref={input} className="field-input" placeholder={placeholder} onKeyDownCapture={enter} />
      <Popover className="popover" offset={4} placement="bottom start">
        <ListBox<Suggestion> className="menu suggest-field-options">
          {(suggestion) => (
            <ListBoxItem id={suggestion.id} textValue={suggestion.label} className="menu-item">
              <span className="menu-item-name">{suggestion.label}</span>
              {suggestion.note && <span className="suggest-field-note">{suggestion.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
