import { useEffect } from 'react';
import type { ArticleId } from '../../shared/model/ids';
import type { Desk } from '../state/DeskContext';
import { takeArticlesAgain } from '../state/followChanges';
import { useNotices } from '../state/NoticesContext';

/** Has the core take back, or do again, what it did to many articles, when Undo or Redo come to it. */
export function useUndoMany(desk: Desk): void {
  const notices = useNotices();
  useEffect(
    () =>
      desk.store.onUndoMany(({ name, bulkId }) => {
        void (async () => {
          await desk.outbox.flush();
          const answer = await desk.bridge.call('articles.undoMany', { bulkId });
          if (!answer.ok) return notices.warn(`“${name}” could not be taken back: ${answer.message}`);
          await takeArticlesAgain(desk, Object.keys(desk.store.state.newsroom.articles) as ArticleId[]);
          const { skipped } = answer.value;
          if (skipped.length > 0) {
            notices.warn(
              `“${name}”: ${skipped.length.toLocaleString('en-GB')} of the articles were changed since, and stay as they are now.`,
            );
          }
        })();
      }),
    [desk, notices],
  );
}
