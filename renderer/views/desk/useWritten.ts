import { useMemo } from 'react';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { teaserOf } from '../../../shared/model/teaser';
import { useStore } from '../../state/DeskContext';
import { lasting } from '../../state/lasting';
import type { StoreState } from '../../state/store';

/** What a row shows of an article that is open in this window. */
export interface Written extends Pick<Article, 'kicker' | 'headline' | 'state'> {
  /** Null in a row without one. */
  readonly teaser: string | null;
}

/** What a row shows of an article, as it is being written here; the same object until that changes. Null where it is not open. */
export function useWritten(articleId: ArticleId | undefined, hasTeaser: boolean): Written | null {
  const select = useMemo(
    () =>
      lasting(({ newsroom }: StoreState): Written | null => {
        const article = articleId && newsroom.articles[articleId];
        if (!article) return null;
        const { kicker, headline, state } = article;
        return { kicker, headline, state, teaser: hasTeaser ? teaserOf(article) : null };
      }),
    [articleId, hasTeaser],
  );
  return useStore(select);
}
