import { type ComponentProps, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { placeAfter } from './placeAfter';

export interface FollowingTextareaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * A text field whose text may be changed elsewhere too. The browser's own undo knows only what was typed, and would
 * mangle a text that was put in since: after such a change the field is a new one, with nothing to undo.
 */
export function FollowingTextarea({ value, onChange, ...rest }: FollowingTextareaProps) {
  const [own, setOwn] = useState(value);
  const [generation, setGeneration] = useState(0);
  const selected = useRef<Selected | null>(null);
  if (value !== own) {
    setOwn(value);
    setGeneration(generation + 1);
  }
  return (
    <Textarea
      {...rest}
      key={generation}
      selected={selected}
      value={value}
      onChange={(typed) => {
        setOwn(typed);
        onChange(typed);
      }}
    />
  );
}

/** What was selected in the field that had the focus, and in which text. */
interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface TextareaProps extends FollowingTextareaProps {
  /** Hands the focus on from one field to the next in its place. */
  readonly selected: RefObject<Selected | null>;
}

function Textarea({ selected, onChange, ...rest }: TextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    if (selected.current) {
      current.focus({ preventScroll: true });
      const { text, start, end } = selected.current;
      const place = (before: number): number => placeAfter(text, current.value, before);
      current.setSelectionRange(place(start), place(end));
      selected.current = null;
    }
    return () => {
      if (document.activeElement !== current) return;
      selected.current = { text: current.value, start: current.selectionStart, end: current.selectionEnd };
    };
  }, [selected]);
  return <textarea {...rest} ref={field} onChange={(event) => onChange(event.target.value)} />;
}
