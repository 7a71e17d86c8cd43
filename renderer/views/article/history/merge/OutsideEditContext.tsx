import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Change } from '../../../../../shared/changes/change';
import type { OutsideEdit } from '../../../../../shared/contract/revisions';
import { useDesk } from '../../../../state/DeskContext';
import { useNotices } from '../../../../state/NoticesContext';
import { useDispatch } from '../../../../state/useDispatch';
import { useOpened } from '../../OpenArticle';

/** What another program has made of the article's file, and what can be done about it. */
export interface OutsideEditDesk {
  /** Null while nobody but Galley has written the file. */
  readonly edit: OutsideEdit | null;
  /** Where the file as the other program left it is kept, once the editor has decided; null before. */
  readonly keptAt: string | null;
  readonly forgetKept: () => void;
  /**
   * Takes in these changes, if there are any, as one deed that Undo takes back, and has the file follow the article again.
   * True when all of it is on the disk.
   */
  readonly settle: (changes: readonly Change[]) => Promise<boolean>;
}

const EditContext = createContext<OutsideEditDesk | null>(null);

export function OutsideEditProvider({ children }: { readonly children: ReactNode }) {
  const { bridge, outbox, workspace } = useDesk();
  const { id } = useOpened();
  const dispatch = useDispatch();
  const notices = useNotices();
  const [edit, setEdit] = useState<OutsideEdit | null>(null);
  const [keptAt, setKeptAt] = useState<string | null>(null);

  useEffect(() => {
    if (workspace.readOnly) return;
    let wanted = true;
    const ask = async (): Promise<void> => {
      const answer = await bridge.call('articles.outsideEdit', { articleId: id });
      if (!wanted) return;
      if (!answer.ok) return notices.warn(answer.message);
      setEdit(answer.value);
    };
    void ask();
    const stop = bridge.on('editedOutside', ({ articleId }) => {
      if (articleId === id) void ask();
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [bridge, id, workspace.readOnly, notices]);

  const settle = useCallback(
    async (changes: readonly Change[]): Promise<boolean> => {
      const taken: readonly Change[] =
        changes.length === 0 ? [] : [{ type: 'article.fileMerged', articleId: id }, ...changes];
      if (taken.length > 0 && !dispatch(taken, 'Take over the other file')) return false;
      if (!(await outbox.flush())) {
        notices.warn(
          'This is not on the disk yet, so the other file was left where it is. Try again once it is saved.',
        );
        return false;
      }
      const answer = await bridge.call('articles.settleOutsideEdit', { articleId: id });
      if (answer.ok) {
        setEdit(null);
        setKeptAt(answer.value.keptAt);
      } else notices.warn(answer.message);
      return answer.ok;
    },
    [bridge, outbox, id, dispatch, notices],
  );

  const desk = useMemo<OutsideEditDesk>(
    () => ({ edit, keptAt, forgetKept: () => setKeptAt(null), settle }),
    [edit, keptAt, settle],
  );
  return <EditContext value={desk}>{children}</EditContext>;
}

export function useOutsideEdit(): OutsideEditDesk {
  const desk = use(EditContext);
  if (!desk) throw new Error('This view must stand inside an OutsideEditProvider');
  return desk;
}
