import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusScreen } from '../../../app/focusScreen';

/** What the middle column shows: the sheet to write on, two versions beside each other, or the file of another program. */
export type Showing = 'sheet' | 'comparison' | 'merge';

/** What the timeline and the middle column know of each other. */
export interface HistoryDesk {
  readonly showing: Showing;
  /** The revisions chosen in the timeline, by the number of their last change. */
  readonly marked: readonly number[];
  readonly mark: (sequences: readonly number[]) => void;
  /** Marks revisions and shows what became of the article between them. */
  readonly compare: (sequences: readonly number[]) => void;
  readonly merge: () => void;
  /** Back to the sheet. */
  readonly close: () => void;
  /** Whether the version that there is now is being given a name. */
  readonly isNaming: boolean;
  readonly askName: (isNaming: boolean) => void;
}

const DeskContext = createContext<HistoryDesk | null>(null);

export function HistoryDeskProvider({ children }: { readonly children: ReactNode }) {
  const [showing, setShowing] = useState<Showing>('sheet');
  const [marked, mark] = useState<readonly number[]>([]);
  const compare = useCallback((sequences: readonly number[]) => {
    mark(sequences);
    setShowing(sequences.length === 0 ? 'sheet' : 'comparison');
  }, []);
  const merge = useCallback(() => setShowing('merge'), []);
  const [isNaming, askName] = useState(false);
  const close = useCallback(() => {
    flushSync(() => {
      mark([]);
      setShowing('sheet');
    });
    // What had the focus may have gone with what was shown.
    if (document.activeElement === document.body) focusScreen();
  }, []);
  const desk = useMemo<HistoryDesk>(
    () => ({ showing, marked, mark, compare, merge, close, isNaming, askName }),
    [showing, marked, compare, merge, close, isNaming],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useHistoryDesk(): HistoryDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('This view must stand inside a HistoryDeskProvider');
  return desk;
}
