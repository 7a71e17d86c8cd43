import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView, MarkView } from 'prosemirror-view';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import type { Span } from '../body/markedWords';

/** How the words of a note look: `shown` is the note that the editor is reading now. */
export type NoteLook = 'open' | 'shown' | 'resolved' | 'gone';

export interface NoteWordsParts {
  readonly lookOf: (noteId: string) => NoteLook;
  /** Words of these notes were pressed, the innermost first. */
  readonly onPress: (noteIds: readonly string[]) => void;
}

const key = new PluginKey('note words');

/** Draws the words that notes are about, and tells when they are pressed. */
export function noteWords({ lookOf, onPress }: NoteWordsParts): Plugin {
  return new Plugin({
    key,
    props: {
      markViews: {
        note: (mark): MarkView => {
          const dom = document.createElement('span');
          dom.dataset.note = String(mark.attrs.noteId);
          dom.className = classOf(lookOf(dom.dataset.note));
          // Only its look changes by another hand than ProseMirror's.
          return { dom, ignoreMutation: ({ type }) => type === 'attributes' };
        },
      },
      handleClick(_view, _position, event) {
        const pressed = notesAround(event.target);
        if (pressed.length > 0) onPress(pressed);
        return false;
      },
    },
  });
}

/** Draws the words of all notes again, after notes have changed. */
export function redrawNoteWords(view: EditorView, lookOf: NoteWordsParts['lookOf']): void {
  for (const words of view.dom.querySelectorAll<HTMLElement>('[data-note]')) {
    words.className = classOf(lookOf(words.dataset.note ?? ''));
  }
}

/** The words that a new note would be about: those selected, or the word that the cursor is in; null where there are none. */
export function noteTarget(view: EditorView): Span | null {
  const { selection, doc } = view.state;
  if (!selection.empty) {
    const words = doc.textBetween(selection.from, selection.to, ' ').trim();
    return words === '' ? null : { from: selection.from, to: selection.to };
  }
  const { $from } = selection;
  if (!$from.parent.isTextblock) return null;
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, '\ufffc');
  const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice($from.parentOffset))?.[0].length ?? 0;
  return before + after === 0 ? null : { from: $from.pos - before, to: $from.pos + after };
}

/** Puts the mark of a note on words, as one step of the editor's own undo. */
export function anchorNote(view: EditorView, { from, to }: Span, noteId: string): void {
  view.dispatch(view.state.tr.addMark(from, to, bodyNodes.marks.note.create({ noteId })));
}

/** Takes the mark of a note off wherever it stands. */
export function releaseNote(view: EditorView, noteId: string): void {
  const mark = bodyNodes.marks.note.create({ noteId });
  const { doc, tr } = view.state;
  view.dispatch(tr.removeMark(0, doc.content.size, mark));
}

function classOf(look: NoteLook): string {
  return look === 'open' ? 'note-words' : `note-words note-words-${look}`;
}

function notesAround(target: EventTarget | null): readonly string[] {
  const ids: string[] = [];
  let element = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
  while (element) {
    if (element.dataset.note) ids.push(element.dataset.note);
    element = element.parentElement?.closest<HTMLElement>('[data-note]') ?? null;
  }
  return ids;
}
