import { useState } from 'react';
import type { BulkResult } from '../../../shared/contract/answers';
import type { SourceDeed } from '../../../shared/contract/sources';
import type { ArticleId } from '../../../shared/model/ids';
import { useDesk } from '../../state/DeskContext';
import { takeArticlesAgain } from '../../state/followChanges';
import { useNotices } from '../../state/NoticesContext';
import { sayBulk } from '../desk/sayBulk';

export interface DoingSourceDeed {
  readonly isBusy: boolean;
  /** Renames or merges for the whole archive and says how it went; true when it was done. */
  readonly perform: (deed: SourceDeed) => Promise<boolean>;
}

/** Deeds on sources that reach into articles, which the core does, for there may be more than a window holds. */
export function useSourceDeed(): DoingSourceDeed {
  const desk = useDesk();
  const notices = useNotices();
  const [isBusy, setIsBusy] = useState(false);
  return {
    isBusy,
    async perform(deed) {
      setIsBusy(true);
      try {
        // What was typed here must be there first, or it would stand on an older article.
        await desk.outbox.flush();
        const answer = await desk.bridge.call('sources.apply', { deed });
        if (!answer.ok) {
          notices.warn(answer.message);
          return false;
        }
        await takeArticlesAgain(desk, Object.keys(desk.store.state.newsroom.articles) as ArticleId[]);
        const { bulkId } = answer.value;
        if (bulkId !== null) desk.store.did({ name: deed.is === 'merge' ? 'Merge sources' : 'Rename source', bulkId });
        notices.say(`${deed.is === 'merge' ? 'Merged' : 'Renamed'}. ${sayBulk(ofArticles(deed, answer.value))}`);
        return true;
      } finally {
        setIsBusy(false);
      }
    },
  };
}

/** What became of the articles: the core counts as one more what becomes of the sources themselves. */
function ofArticles(deed: SourceDeed, result: BulkResult): BulkResult {
  const areKept =
    deed.is === 'merge' &&
    (result.wasCancelled || result.skipped.some(({ id }) => deed.from.some((source) => source === id)));
  return { ...result, changed: Math.max(0, result.changed - (areKept ? 0 : 1)) };
}
