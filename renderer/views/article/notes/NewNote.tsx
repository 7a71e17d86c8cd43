import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { v4 as newId } from 'uuid';
import { noteIdSchema } from '../../../../shared/model/ids';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useDesk } from '../../../state/DeskContext';
import { setAnchor } from '../anchors/anchoredWords';
import type { Span } from '../body/markedWords';
import { useArticle, useSetField } from '../OpenArticle';
import { useNotesDesk } from './NotesContext';

/** Asks what there is to note about the words that are marked. */
export function NewNote({ target }: { readonly target: Span }) {
  const { workspace } = useDesk();
  const { editor, end, show } = useNotesDesk();
  const notes = useArticle((article) => article.notes);
  const set = useSetField('article.notesSet');
  const [text, setText] = useState('');
  if (!editor) return null;
  const { view } = editor;
  const words = view.state.doc.textBetween(target.from, target.to, ' ').slice(0, 300);

  const add = (): void => {
    if (text.trim() === '') return;
    const id = noteIdSchema.parse(newId());
    setAnchor(view, 'note', target, id);
    const remark = { author: workspace.editor, at: new Date().toISOString(), text: text.trim() };
    set([...notes, { id, words, remarks: [remark], resolved: null }], 'Add note');
    show(id);
    end();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') end();
  };
  return (
    <form className="note note-new" onSubmit={submit} onKeyDown={press} aria-label="New note">
      <blockquote className="note-about">{words}</blockquote>
      <Field
        label="New note"
        hidesLabel
        isMultiline
        autoFocus
        placeholder="What is open about these words?"
        value={text}
        onChange={setText}
      />
      <div className="note-buttons">
        <Button look="quiet" onPress={end}>
          Cancel
        </Button>
        <Button look="primary" type="submit" isDisabled={text.trim() === ''}>
          Add note
        </Button>
      </div>
    </form>
  );
}
