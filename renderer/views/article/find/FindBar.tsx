import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react';
import { SearchQuery } from 'prosemirror-search';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { IconButton } from '../../../components/IconButton';
import { useNotices } from '../../../state/NoticesContext';
import type { BodyEditor } from '../body/bodyEditor';
import { type Found, findDeeds, foundIn, lookFor } from './finding';
import './FindBar.css';

export interface FindBarProps {
  readonly editor: BodyEditor;
  /** What was selected when it was opened: what is looked for first. */
  readonly first: string;
  readonly replaces: boolean;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

/** Finds words in the body, and puts others in their place. Each replacement is undone like typing. */
export function FindBar({ editor, first, replaces, isReadOnly, onClose }: FindBarProps) {
  const { view, finding } = editor;
  const notices = useNotices();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [sought, setSought] = useState(first);
  const [other, setOther] = useState('');
  const [caseSensitive, setCaseSensitive] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [found, setFound] = useState<Found>({ count: 0, current: 0 });

  useEffect(() => {
    lookFor(view, new SearchQuery({ search: sought, replace: other, caseSensitive, wholeWord, literal: true }));
    setFound(foundIn(view.state));
  }, [view, sought, other, caseSensitive, wholeWord]);
  useEffect(() => {
    const stop = finding.onChange(() => setFound(foundIn(view.state)));
    return () => {
      stop();
      if (!view.isDestroyed) lookFor(view, new SearchQuery({ search: '' }));
    };
  }, [view, finding]);
  // Pressed again while it is open, the key looks for what is selected now.
  useEffect(() => {
    if (first !== '') setSought(first);
    field.current?.select();
  }, [first]);

  const take = (deed: 'next' | 'previous' | 'replace'): void => {
    findDeeds[deed](view);
    // The editor itself brings a selection into sight only while it has the focus, and the bar keeps that.
    view.dom.querySelector('.ProseMirror-active-search-match')?.scrollIntoView({ block: 'nearest' });
  };
  const takeAll = (): void => {
    const count = findDeeds.replaceAll(view);
    notices.say(`Replaced ${count === 1 ? 'one place' : `${count} places`}. Undo in the text takes it back.`);
  };
  const close = (): void => {
    onClose();
    view.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      take(event.shiftKey ? 'previous' : 'next');
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      take('replace');
    }
  };
  const nothing = found.count === 0;

  return (
    <search className="find-bar" aria-label="Find in the article" onKeyDown={press}>
      <div className="find-row">
        <Field
          label="Find"
          hidesLabel
          placeholder="Find"
          value={sought}
          onChange={setSought}
          inputRef={field}
          autoFocus
          className="find-field"
        />
        <span className="find-count" role="status">
          {sought === ''
            ? ''
            : nothing
              ? 'Not found'
              : found.current > 0
                ? `${found.current} of ${found.count}`
                : `${found.count} found`}
        </span>
        <IconButton
          name="Same capitals"
          icon={CaseSensitive}
          isOn={caseSensitive}
          onPress={() => setCaseSensitive(!caseSensitive)}
        />
        <IconButton name="Whole words" icon={WholeWord} isOn={wholeWord} onPress={() => setWholeWord(!wholeWord)} />
        <IconButton
          name="Previous"
          icon={ArrowUp}
          keys="Shift+Enter"
          isDisabled={nothing}
          onPress={() => take('previous')}
        />
        <IconButton name="Next" icon={ArrowDown} keys="Enter" isDisabled={nothing} onPress={() => take('next')} />
        <IconButton name="Close" icon={X} keys="Escape" onPress={close} />
      </div>
      {replaces && !isReadOnly && (
        <div className="find-row">
          <Field
            label="Replace with"
            hidesLabel
            placeholder="Replace with"
            value={other}
            onChange={setOther}
            className="find-field"
          />
          <Button onPress={() => take('replace')} isDisabled={nothing}>
            Replace
          </Button>
          <Button onPress={takeAll} isDisabled={nothing}>
            Replace all
          </Button>
        </div>
      )}
    </search>
  );
}
