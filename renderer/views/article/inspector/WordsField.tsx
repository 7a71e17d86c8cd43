import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { SuggestField } from './SuggestField';
import { suggestWords } from './suggestWords';
import './WordsField.css';

export interface WordsFieldProps {
  readonly label: string;
  /** What one of the words is: "region". */
  readonly one: string;
  readonly words: readonly string[];
  /** The words that the desk keeps. */
  readonly known: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (words: readonly string[], deed: string) => void;
}

/** Words that an article is filed under: each a tag that can be taken off, and a field that adds the next. */
export function WordsField({ label, one, words, known, isReadOnly, onChange }: WordsFieldProps) {
  const add = (word: string): void => {
    if (!words.includes(word)) onChange([...words, word], `Add ${one}`);
  };
  return (
    <div className="words-field">
      <TagGroup
        className="words-field-group"
        {...(isReadOnly
          ? {}
          : {
              onRemove: (gone) =>
                onChange(
                  words.filter((word) => !gone.has(word)),
                  `Remove ${one}`,
                ),
            })}
      >
        <Label className="field-label">{label}</Label>
        <TagList
          className="words-field-list"
          items={words.map((id) => ({ id }))}
          renderEmptyState={() => <span className="words-field-none">{isReadOnly ? 'None' : `No ${one} yet`}</span>}
        >
          {({ id }) => (
            <Tag id={id} textValue={id} className="word">
              <span className="word-name">{id}</span>
              {!isReadOnly && (
                <Button slot="remove" className="word-remove">
                  <X size={14} strokeWidth={1.5} aria-hidden />
                </Button>
              )}
            </Tag>
          )}
        </TagList>
      </TagGroup>
      {!isReadOnly && (
        <SuggestField
          label={`Add a ${one}`}
          hidesLabel
          placeholder={`Add a ${one}`}
          suggest={(typed) => suggestWords(known, words, typed)}
          onPick={add}
          onOwn={add}
        />
      )}
    </div>
  );
}
