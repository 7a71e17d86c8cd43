import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AnchorPlace } from '../../../../shared/anchors/anchorPlaces';
import type { Note } from '../../../../shared/model/note';
import { withoutNote, withRemark, withReopened, withResolved } from '../../../../shared/notes/noteDeeds';
import { Button } from '../../../components/Button';
import { classes } from '../../../components/classes';
import { Field } from '../../../components/Field';
import { IconButton } from '../../../components/IconButton';
import { When } from '../../../components/When';
import { useDesk } from '../../../state/DeskContext';
import { releaseAnchor } from '../anchors/anchoredWords';
import { goToAnchor } from '../anchors/goToAnchor';
import { useArticle, useSetField } from '../OpenArticle';
import { useNotesDesk } from './NotesContext';

export interface NoteThreadProps {
  readonly note: Note;
  /** Where its words stand; null when they are gone. */
  readonly place: AnchorPlace | null;
}

/** One note: the words it is about, what was said, and what can be done with it. */
export function NoteThread({ note, place }: NoteThreadProps) {
  const { readOnly, editor: author } = useDesk().workspace;
  const { editor, shown, show } = useNotesDesk();
  const notes = useArticle((article) => article.notes);
  const set = useSetField('article.notesSet');
  const [answer, setAnswer] = useState('');
  const thread = useRef<HTMLElement>(null);
  const isShown = shown === note.id;
  useEffect(() => {
    if (isShown) thread.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  const goToWords = (): void => {
    show(note.id);
    if (editor && place) goToAnchor(editor, place);
  };
  const reply = (): void => {
    if (answer.trim() === '') return;
    set(withRemark(notes, note.id, { author, at: new Date().toISOString(), text: answer.trim() }), 'Answer note');
    setAnswer('');
  };
  const remove = (): void => {
    if (editor) releaseAnchor(editor.view, 'note', note.id);
    set(withoutNote(notes, note.id), 'Remove note');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reply();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    reply();
  };

  return (
    <article
      ref={thread}
      aria-label={`Note on “${note.words}”`}
      className={classes('note', isShown && 'note-shown', note.resolved !== null && 'note-settled')}
    >
      <div className="note-head">
        {place ? (
          <Button look="quiet" className="note-about" onPress={goToWords}>
            {place.words}
          </Button>
        ) : (
          <p className="note-about note-about-gone">
            {note.words} <span className="soft">· these words are gone</span>
          </p>
        )}
        {!readOnly && (
          <span className="note-deeds">
            {note.resolved ? (
              <IconButton
                name="Open again"
                icon={RotateCcw}
                onPress={() => set(withReopened(notes, note.id), 'Open note again')}
              />
            ) : (
              <IconButton
                name="Resolve"
                icon={Check}
                onPress={() => set(withResolved(notes, note.id, author, new Date().toISOString()), 'Resolve note')}
              />
            )}
            <IconButton name="Remove note" icon={Trash2} onPress={remove} />
          </span>
        )}
      </div>
      {note.remarks.map((remark) => (
        <div key={`${remark.at} ${remark.text}`} className="note-remark">
          <span className="note-author">{remark.author}</span>{' '}
          <span className="soft small">
            <When at={remark.at} />
          </span>
          <p className="note-text">{remark.text}</p>
        </div>
      ))}
      {note.resolved && (
        <p className="soft small">
          Resolved by {note.resolved.by}, <When at={note.resolved.at} />
        </p>
      )}
      {!readOnly && !note.resolved && (
        <form className="note-answer" onKeyDown={press} onSubmit={submit}>
          <Field label="Answer" hidesLabel isMultiline placeholder="Answer" value={answer} onChange={setAnswer} />
          {answer.trim() !== '' && <Button type="submit">Answer</Button>}
        </form>
      )}
    </article>
  );
}
