import { useMemo } from 'react';
import type { Article } from '../../../../../shared/model/article';
import type { ArticleId } from '../../../../../shared/model/ids';
import { titleOr } from '../../../../components/titleOr';
import { useStore } from '../../../../state/DeskContext';
import { useCall } from '../../../../state/useCall';
import type { Names } from './entryWords';

/** What the sources and the related articles of these versions are called. */
export function useNames(...versions: readonly (Article | null)[]): Names {
  const sources = useStore(({ newsroom }) => newsroom.sources);
  const cards = versions.flatMap((version) => version?.related ?? []);
  const articleIds: readonly ArticleId[] = [...new Set(cards.flatMap(({ articleId }) => articleId ?? []))].sort();
  const summaries = useCall('articles.summaries', { articleIds: [...articleIds] }, articleIds.length > 0).data;
  return useMemo(
    () => ({
      source: (id) => sources[id]?.name ?? 'A source that is gone',
      article: (id) => {
        const article = summaries?.find((summary) => summary.id === id);
        return article ? titleOr(article.headline) : 'An article that is gone';
      },
    }),
    [sources, summaries],
  );
}
