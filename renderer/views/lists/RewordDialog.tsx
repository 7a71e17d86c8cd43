import { type SubmitEvent, useId, useState } from 'react';
import type { CardRow } from '../../../shared/lists/cardRows';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { useBoard } from './BoardContext';
import './RewordDialog.css';

interface RewordDialogProps {
  readonly row: CardRow;
  readonly onClose: () => void;
}

/** A card's own words, over those of its article. */
export function RewordDialog({ row, onClose }: RewordDialogProps) {
  const { deeds } = useBoard();
  const { card, article, listId, id: cardId } = row;
  const formId = useId();
  const [kicker, setKicker] = useState(card.kicker ?? '');
  const [title, setTitle] = useState(card.title ?? '');
  const [teaser, setTeaser] = useState(card.teaser ?? '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    deeds.reword({ listId, cardId }, { kicker: ownOr(kicker), title: ownOr(title), teaser: ownOr(teaser) });
    onClose();
  };
  return (
    <Dialog
      title="Reword card"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId}>
            Reword
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="reword">
        <p className="soft">
          {article
            ? 'What is left empty follows the article, and changes with it.'
            : 'This card has no article: it shows what stands here and nothing else.'}
        </p>
        <Field label="Card kicker" value={kicker} onChange={setKicker} placeholder={article?.kicker ?? ''} autoFocus />
        <Field label="Card title" value={title} onChange={setTitle} placeholder={article?.headline ?? ''} isCopy />
        <Field
          label="Card teaser"
          value={teaser}
          onChange={setTeaser}
          placeholder={article?.teaser ?? ''}
          isMultiline
          isCopy
        />
      </form>
    </Dialog>
  );
}

function ownOr(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
