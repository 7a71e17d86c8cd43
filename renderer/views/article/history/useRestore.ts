import { useCallback } from 'react';
import type { Revision } from '../../../../shared/contract/revisions';
import type { Article } from '../../../../shared/model/article';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';
import { useDispatch } from '../../../state/useDispatch';
import { useOpened } from '../OpenArticle';
import { useHistoryDesk } from './HistoryDesk';
import { restored, restoringChanges } from './restoring';
import { sayVersion } from './timeline/revisionWords';
import { withFreeSlug } from './withFreeSlug';

/** Restores a version as one deed that Undo takes back, and shows the sheet again. */
export function useRestore(): (revision: Revision, version: Article, withState: boolean) => Promise<void> {
  const { bridge, outbox, store } = useDesk();
  const { id } = useOpened();
  const { close } = useHistoryDesk();
  const dispatch = useDispatch();
  const notices = useNotices();
  return useCallback(
    async (revision, version, withState) => {
      // What was typed goes first: it is part of what Undo leads back to.
      await outbox.flush();
      const now = store.state.newsroom.articles[id];
      if (!now) return;
      const name = sayVersion(revision, new Date());
      const target = await withFreeSlug({ bridge, notices }, now, restored(now, version, withState));
      const changes = restoringChanges(now, target, revision.sequence);
      if (changes.length === 0) return notices.say(`The article says the same as the ${name}: nothing was changed.`);
      if (!dispatch(changes, `Restore ${name}`)) return;
      // Sent before anything is typed, so that typing does not become part of it.
      void outbox.flush();
      close();
      notices.say(`Restored the ${name}. Undo takes it back.`);
    },
    [bridge, outbox, store, id, close, dispatch, notices],
  );
}
