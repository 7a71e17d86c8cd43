import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { useDesk } from '../../../state/DeskContext';
import { localDay } from '../localTime';
import { useArticle, useField } from '../OpenArticle';
import { FollowingField } from './FollowingField';
import { TimeField } from './TimeField';
import './CorrectionsField.css';

/** What the article's page tells its readers was put right, each notice with its day. */
export function CorrectionsField() {
  const { readOnly } = useDesk().workspace;
  const [corrections, set] = useField('article.correctionsSet');
  const language = useArticle((article) => article.language);
  /** The place of the one that was just added, which takes the focus. */
  const [added, setAdded] = useState<number | null>(null);
  const add = (): void => {
    setAdded(corrections.length);
    set([...corrections, { date: localDay(new Date()), text: '' }], 'Add correction');
  };
  return (
    <section className="corrections-field" aria-labelledby="corrections" data-field="corrections">
      <h2 id="corrections" className="field-label">
        Corrections
      </h2>
      {corrections.length === 0 && (
        <p className="inspector-none">None. What is put right later is told to readers here.</p>
      )}
      {corrections.map((correction, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a notice is known by its place, and by nothing else
        <div key={index} className="correction">
          <div className="correction-head">
            <TimeField
              label={`Date of correction ${index + 1}`}
              hidesLabel
              type="date"
              value={correction.date}
              isReadOnly={readOnly}
              onSettle={(date) => {
                if (date !== '') set(corrections.with(index, { ...correction, date }), 'Set date of correction');
              }}
            />
            {!readOnly && (
              <IconButton
                name={`Remove correction ${index + 1}`}
                icon={X}
                onPress={() => set(corrections.toSpliced(index, 1), 'Remove correction')}
              />
            )}
          </div>
          <FollowingField
            label={`Text of correction ${index + 1}`}
            hidesLabel
            lang={language}
            value={correction.text}
            isReadOnly={readOnly}
            takesFocus={added === index}
            onChange={(text) =>
              set(corrections.with(index, { ...correction, text: text.replace(/\s*[\r\n]+\s*/g, ' ') }))
            }
          />
        </div>
      ))}
      {!readOnly && (
        <Button look="quiet" className="corrections-add" onPress={add}>
          <Plus size={16} strokeWidth={1.5} aria-hidden />
          Add a correction
        </Button>
      )}
    </section>
  );
}
