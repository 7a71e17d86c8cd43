import { createContext, type ReactNode, use, useCallback } from 'react';
import { useCommands } from '../../../commands/useCommands';
import { useDesk } from '../../../state/DeskContext';
import { anchorTarget } from '../anchors/anchoredWords';
import { type AnchorsDesk, useAnchors } from '../anchors/useAnchors';
import type { BodyEditor } from '../body/bodyEditor';
import { useArticle, useOpened } from '../OpenArticle';

const NotesContext = createContext<AnchorsDesk | null>(null);

export function useNotesDesk(): AnchorsDesk {
  const desk = use(NotesContext);
  if (!desk) throw new Error('This view must stand inside a NotesProvider');
  return desk;
}

export interface NotesProviderProps {
  readonly editor: BodyEditor | null;
  /** Brings the notes into sight. */
  readonly onShow: () => void;
  readonly children: ReactNode;
}

export function NotesProvider({ editor, onShow, children }: NotesProviderProps) {
  const { store, workspace } = useDesk();
  const { id } = useOpened();
  const notes = useArticle((article) => article.notes);

  const classOf = useCallback(
    (noteId: string, isShown: boolean): string => {
      const note = store.state.newsroom.articles[id]?.notes.find((known) => known.id === noteId);
      if (!note) return 'note-words note-words-gone';
      if (isShown) return 'note-words note-words-shown';
      return note.resolved ? 'note-words note-words-resolved' : 'note-words';
    },
    [store, id],
  );
  const desk = useAnchors({ kind: 'note', editor, classOf, entries: notes, onShow });

  useCommands([
    {
      id: 'note.add',
      name: 'Add a note to the words selected',
      group: 'Article',
      key: 'Mod+Alt+M',
      enabled: () => !workspace.readOnly && editor !== null && anchorTarget(editor.view) !== null,
      run: desk.begin,
    },
  ]);
  return <NotesContext value={desk}>{children}</NotesContext>;
}
