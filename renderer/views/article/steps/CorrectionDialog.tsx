import { useState } from 'react';
import type { Correction } from '../../../../shared/model/correction';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Field } from '../../../components/Field';
import { TimeField } from '../inspector/TimeField';
import { localDay } from '../localTime';
import './CorrectionDialog.css';

export interface CorrectionDialogProps {
  readonly onClose: () => void;
  readonly onTake: (correction: Correction) => void;
}

/** Asks what was put right before an article is marked corrected: its page tells the readers. */
export function CorrectionDialog({ onClose, onTake }: CorrectionDialogProps) {
  const [date, setDate] = useState(() => localDay(new Date()));
  const [text, setText] = useState('');
  const canTake = text.trim() !== '';
  const take = (): void => {
    if (!canTake) return;
    onClose();
    onTake({ date, text: text.trim() });
  };
  return (
    <Dialog
      title="What was put right?"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" isDisabled={!canTake} onPress={take}>
            Mark corrected
          </Button>
        </>
      }
    >
      <div className="correction-fields">
        <Field
          label="Correction"
          isMultiline
          isCopy
          autoFocus
          value={text}
          onChange={setText}
          description="As readers will see it under the article: “An earlier version gave the wrong year.”"
        />
        <TimeField
          label="Date"
          type="date"
          value={date}
          onSettle={(to) => to !== '' && setDate(to)}
          isReadOnly={false}
        />
      </div>
    </Dialog>
  );
}
