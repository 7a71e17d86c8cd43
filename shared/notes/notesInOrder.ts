import type { Note } from '../model/note';
import type { NotePlace } from './notePlaces';

/** A note beside its place; `place` is null when its words are gone from the body. */
export interface PlacedNote {
  readonly note: Note;
  readonly place: NotePlace | null;
}

/** Notes in the order of the text they are about; behind them those whose words are gone, oldest first. */
export function notesInOrder(notes: readonly Note[], places: readonly NotePlace[]): readonly PlacedNote[] {
  const rank = new Map(places.map(({ noteId }, index) => [noteId, index]));
  const placed = notes.map((note) => ({ note, place: places[rank.get(note.id) ?? -1] ?? null }));
  const rankOf = ({ note }: PlacedNote): number => rank.get(note.id) ?? places.length;
  const startOf = ({ note }: PlacedNote): string => note.remarks[0]?.at ?? '';
  return placed.toSorted((one, other) => rankOf(one) - rankOf(other) || startOf(one).localeCompare(startOf(other)));
}
