import { type FormEvent, useState } from 'react';
import { assertNever } from '../../../shared/assertNever';
import type { BulkAction } from '../../../shared/model/bulkAction';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { sentence } from '../../components/sentence';
import { useSettings } from '../../state/useSettings';

/** What is asked for a word. */
export type BulkAsked = 'add tag' | 'remove tag' | 'add region' | 'remove region';

export interface BulkQuestionProps {
  readonly asked: BulkAsked;
  readonly count: number;
  readonly onAct: (action: BulkAction) => void;
  readonly onClose: () => void;
}

/** Asks which tag or region many articles are to have, or to have no more. */
export function BulkQuestion({ asked, count, onAct, onClose }: BulkQuestionProps) {
  const { taxonomy } = useSettings();
  const [word, setWord] = useState('');
  const isTag = asked.endsWith('tag');
  const known = (isTag ? taxonomy.tags : taxonomy.regions).filter((one) =>
    one.toLowerCase().includes(word.toLowerCase()),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (word.trim() !== '') onAct(actionOf(asked, word.trim()));
  };
  return (
    <Dialog
      isOpen
      title={`${sentence(asked)}: ${count.toLocaleString('en-GB')} ${count === 1 ? 'article' : 'articles'}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="bulk-word" isDisabled={word.trim() === ''}>
            {asked.startsWith('add') ? 'Add' : 'Remove'}
          </Button>
        </>
      }
    >
      <form id="bulk-word" onSubmit={submit} className="bulk-question">
        <Field label={isTag ? 'Tag' : 'Region'} value={word} onChange={setWord} autoFocus />
        <div className="bulk-known">
          {known.slice(0, 12).map((one) => (
            <Button key={one} look="quiet" onPress={() => setWord(one)}>
              {one}
            </Button>
          ))}
        </div>
      </form>
    </Dialog>
  );
}

function actionOf(asked: BulkAsked, word: string): BulkAction {
  switch (asked) {
    case 'add tag':
    case 'remove tag':
      return { is: asked, tag: word };
    case 'add region':
    case 'remove region':
      return { is: asked, region: word };
    default:
      return assertNever(asked);
  }
}
