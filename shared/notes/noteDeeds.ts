import type { NoteId } from '../model/ids';
import type { Note, Remark } from '../model/note';

/** The notes with one remark more under the note of that id. Answering a resolved note opens it again. */
export function withRemark(notes: readonly Note[], id: NoteId, remark: Remark): readonly Note[] {
  return changed(notes, id, (note) => ({ ...note, remarks: [...note.remarks, remark], resolved: null }));
}

/** The notes with that one resolved by somebody at a moment (ISO 8601). */
export function withResolved(notes: readonly Note[], id: NoteId, by: string, at: string): readonly Note[] {
  return changed(notes, id, (note) => ({ ...note, resolved: { by, at } }));
}

export function withReopened(notes: readonly Note[], id: NoteId): readonly Note[] {
  return changed(notes, id, (note) => ({ ...note, resolved: null }));
}

export function withoutNote(notes: readonly Note[], id: NoteId): readonly Note[] {
  return notes.filter((note) => note.id !== id);
}

function changed(notes: readonly Note[], id: NoteId, change: (note: Note) => Note): readonly Note[] {
  return notes.map((note) => (note.id === id ? change(note) : note));
}
