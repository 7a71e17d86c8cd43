import { useState } from 'react';
import type { BulkAction } from '../../../shared/model/bulkAction';
import type { ArticleId } from '../../../shared/model/ids';
import { useDesk } from '../../state/DeskContext';
import { takeArticlesAgain } from '../../state/followChanges';
import { useNotices } from '../../state/NoticesContext';
import { bulkName, sayBulk } from './sayBulk';

export interface Bulk {
  readonly isBusy: boolean;
  /** Does something to many articles and says how it went; true when any was changed. */
  readonly change: (articleIds: readonly ArticleId[], action: BulkAction) => Promise<boolean>;
}

/** Deeds on many articles, which the core does, for they may be more than a window holds. */
export function useBulk(): Bulk {
  const desk = useDesk();
  const notices = useNotices();
  const [isBusy, setIsBusy] = useState(false);
  return {
    isBusy,
    async change(articleIds, action) {
      setIsBusy(true);
      try {
        // What was typed here must be there first, or it would stand on an older article.
        await desk.outbox.flush();
        const answer = await desk.bridge.call('articles.changeMany', { articleIds: [...articleIds], action });
        if (!answer.ok) {
          notices.warn(answer.message);
          return false;
        }
        await takeArticlesAgain(desk, articleIds);
        const { bulkId, changed } = answer.value;
        if (bulkId !== null) desk.store.did({ name: bulkName(action), bulkId });
        notices.say(sayBulk(answer.value));
        return changed > 0;
      } finally {
        setIsBusy(false);
      }
    },
  };
}
