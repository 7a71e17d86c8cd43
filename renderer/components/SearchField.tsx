import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { type SearchFieldProps as AriaProps, SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { classes } from './classes';
import './SearchField.css';

export interface SearchFieldProps extends Omit<AriaProps, 'className' | 'children'> {
  /** Its name for screen readers: "Search articles". */
  readonly label: string;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** A field to find things by typing; Escape empties it. */
export function SearchField({ label, placeholder = label, inputRef, className, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={classes('search-field', className)}>
      <Search size={16} strokeWidth={1.5} aria-hidden className="search-field-icon" />
      <Input ref={inputRef} placeholder={placeholder} className="search-field-input" />
      <Button className="search-field-clear" aria-label="Clear">
        <X size={14} strokeWidth={1.5} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
