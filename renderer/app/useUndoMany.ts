import { useEffect } from 'react';
import type { ArticleId, PhotoId } from '../../shared/model/ids';
import type { Desk } from '../state/DeskContext';
import { takeArticlesAgain, takePhotosAgain } from '../state/followChanges';
import { useNotices } from '../state/NoticesContext';

/** Has the core take back, or do again, what it did to many articles or photos, when Undo or Redo come to it. */
export function useUndoMany(desk: Desk): void {
  const notices = useNotices();
  useEffect(
    () =>
      desk.store.onUndoMany(({ name, bulkId }) => {
        void (async () => {
          await desk.outbox.flush();
          const answer = await desk.bridge.call('articles.undoMany', { bulkId });
          if (!answer.ok) return notices.warn(`“${name}” could not be taken back: ${answer.message}`);
          const { articles, photos } = desk.store.state.newsroom;
          await takeArticlesAgain(desk, Object.keys(articles) as ArticleId[]);
          await takePhotosAgain(desk, Object.keys(photos) as PhotoId[]);
          const { skipped, wasCancelled } = answer.value;
          if (wasCancelled) {
            return notices.warn(
              `“${name}” was not taken back or done again to its end: some of it is as it was before. Redo it, or undo it, once more to have the whole of it again.`,
            );
          }
          if (skipped.length > 0) {
            notices.warn(
              `“${name}”: ${skipped.length.toLocaleString('en-GB')} of them were changed since, and stay as they are now.`,
            );
          }
        })();
      }),
    [desk, notices],
  );
}
