import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useCommands } from '../../../commands/useCommands';
import { useDesk } from '../../../state/DeskContext';
import type { BodyEditor } from '../body/bodyEditor';
import { markWords, type Span } from '../body/markedWords';
import { useArticle, useOpened } from '../OpenArticle';
import { type NoteLook, noteTarget, redrawNoteWords } from './noteWords';

/** What the article's notes and their words in the body know of each other. */
export interface NotesDesk {
  readonly editor: BodyEditor | null;
  /** The note that is being read. */
  readonly shown: string | null;
  readonly show: (noteId: string | null) => void;
  /** The words that a note is being written about. */
  readonly target: Span | null;
  readonly begin: () => void;
  readonly end: () => void;
}

const NotesContext = createContext<NotesDesk | null>(null);

export function useNotesDesk(): NotesDesk {
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
  const [shown, setShown] = useState<string | null>(null);
  const [target, setTarget] = useState<Span | null>(null);
  const around = useRef({ onShow, shown });
  useLayoutEffect(() => {
    around.current = { onShow, shown };
  });

  const lookOf = useCallback(
    (noteId: string): NoteLook => {
      const note = store.state.newsroom.articles[id]?.notes.find((known) => known.id === noteId);
      if (!note) return 'gone';
      if (around.current.shown === noteId) return 'shown';
      return note.resolved ? 'resolved' : 'open';
    },
    [store, id],
  );
  useEffect(
    () =>
      editor?.onNotes({
        lookOf,
        onPress: ([noteId = null]) => {
          setShown(noteId);
          around.current.onShow();
        },
      }),
    [editor, lookOf],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again whenever a note, or which of them is read, changes
  useEffect(() => {
    if (editor) redrawNoteWords(editor.view, lookOf);
  }, [editor, lookOf, notes, shown]);

  const begin = useCallback((): void => {
    const words = editor && noteTarget(editor.view);
    if (!editor || !words) return;
    editor.view.dispatch(markWords(editor.view.state, words));
    setTarget(words);
    around.current.onShow();
  }, [editor]);
  const end = useCallback((): void => {
    setTarget(null);
    if (editor) editor.view.dispatch(markWords(editor.view.state, null));
    editor?.view.focus();
  }, [editor]);

  useCommands([
    {
      id: 'note.add',
      name: 'Add a note to the words selected',
      group: 'Article',
      key: 'Mod+Alt+M',
      enabled: () => !workspace.readOnly && editor !== null && noteTarget(editor.view) !== null,
      run: begin,
    },
  ]);

  const desk = useMemo<NotesDesk>(
    () => ({ editor, shown, show: setShown, target, begin, end }),
    [editor, shown, target, begin, end],
  );
  return <NotesContext value={desk}>{children}</NotesContext>;
}
