import { useId } from 'react';
import { moved } from '../article/inspector/moved';
import { OrderedRows } from '../article/inspector/OrderedRows';
import { SuggestField } from '../article/inspector/SuggestField';
import { SettingField } from './SettingField';
import { wrongWord } from './wrongWord';

export interface WordListProps {
  /** "Kickers". */
  readonly label: string;
  /** What one of them is: "kicker". */
  readonly one: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
  readonly isReadOnly: boolean;
  readonly error: string | undefined;
}

/** Words in an order that the desk decides: each can be written anew, moved and taken out, and one be added. */
export function WordList({ label, one, words, onChange, isReadOnly, error }: WordListProps) {
  const id = useId();
  return (
    <section className="word-list" aria-labelledby={id}>
      <h3 id={id} className="field-label">
        {label}
      </h3>
      <OrderedRows
        label={label}
        isReadOnly={isReadOnly}
        onMove={(from, to) => onChange(moved(words, from, to))}
        onRemove={(index) => onChange(words.toSpliced(index, 1))}
        rows={words.map((word, index) => ({
          // By its place: a word that is written anew is still the same row.
          key: String(index),
          name: word,
          content: (
            <SettingField
              label={`Name of the ${one} “${word}”`}
              hidesLabel
              value={word}
              isReadOnly={isReadOnly}
              check={(written) => wrongWord(written, words.toSpliced(index, 1), one)}
              onSettle={(written) => onChange(words.with(index, written))}
            />
          ),
        }))}
      />
      {words.length === 0 && isReadOnly && <p className="soft">None.</p>}
      {!isReadOnly && (
        <SuggestField
          label={`Add a ${one}`}
          hidesLabel
          placeholder={`Add a ${one}`}
          suggest={() => []}
          onPick={() => undefined}
          onOwn={(word) => {
            if (!words.includes(word)) onChange([...words, word]);
          }}
        />
      )}
      {error && (
        <p role="alert" className="field-error">
          {error}
        </p>
      )}
    </section>
  );
}
