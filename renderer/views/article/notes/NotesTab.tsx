import { useMemo, useState } from 'react';
import { anchorPlaces } from '../../../../shared/anchors/anchorPlaces';
import { inOrderOfText } from '../../../../shared/anchors/inOrderOfText';
import { documentOf } from '../../../../shared/model/body';
import { Button } from '../../../components/Button';
import { useDesk } from '../../../state/DeskContext';
import { useSettled } from '../../../state/useSettled';
import { useArticle } from '../OpenArticle';
import { NewNote } from './NewNote';
import { useNotesDesk } from './NotesContext';
import { NoteThread } from './NoteThread';
import './NotesTab.css';

/** Milliseconds of quiet after which the notes are put in the order of the text again: not at each letter of it. */
const orderAfter = 400;

/** What the desk has noted about the text, in its order. None of it is ever exported. */
export function NotesTab() {
  const { readOnly } = useDesk().workspace;
  const { editor, target, begin } = useNotesDesk();
  const notes = useArticle((article) => article.notes);
  const body = useSettled(
    useArticle((article) => article.body),
    orderAfter,
  );
  const [showsResolved, setShowsResolved] = useState(false);
  // The editor has the words of a note that was just written before the article has them.
  const all = useMemo(
    () => inOrderOfText(notes, anchorPlaces(editor ? editor.view.state.doc : documentOf(body), 'note')),
    [notes, editor, body],
  );
  const open = all.filter(({ entry }) => !entry.resolved);
  const resolved = all.filter(({ entry }) => entry.resolved);

  return (
    <section className="inspector-section notes" aria-label="Notes">
      {target && <NewNote key={`${target.from} ${target.to}`} target={target} />}
      {!target && !readOnly && (
        <Button onPress={begin} className="notes-begin">
          Add a note to the words selected
        </Button>
      )}
      {notes.length === 0 && !target && (
        <p className="inspector-none">
          {readOnly
            ? 'No notes.'
            : 'No notes yet. Select words in the text and note what is open about them: who says so, what to check. Notes stay on the desk and are never exported.'}
        </p>
      )}
      {open.map((placed) => (
        <NoteThread key={placed.entry.id} note={placed.entry} place={placed.place} />
      ))}
      {resolved.length > 0 && (
        <Button
          look="quiet"
          aria-expanded={showsResolved}
          onPress={() => setShowsResolved(!showsResolved)}
          className="notes-resolved"
        >
          {showsResolved ? 'Hide' : 'Show'}{' '}
          {resolved.length === 1 ? '1 resolved note' : `${resolved.length} resolved notes`}
        </Button>
      )}
      {showsResolved &&
        resolved.map((placed) => <NoteThread key={placed.entry.id} note={placed.entry} place={placed.place} />)}
    </section>
  );
}
