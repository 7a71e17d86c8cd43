import { useCallback } from 'react';
import { slugOf } from '../../../shared/model/slug';
import { slugFollows } from '../../../shared/model/slugFollows';
import { useDesk } from '../../state/DeskContext';
import { useDispatch } from '../../state/useDispatch';
import { useOpened } from './OpenArticle';
import { useFreeSlug } from './useFreeSlug';

/** Once a headline is written, its slug takes a number where another article has the one without. */
export function useHeadlineSettled(): () => Promise<void> {
  const { store } = useDesk();
  const { id } = useOpened();
  const dispatch = useDispatch();
  const findFree = useFreeSlug();
  return useCallback(async () => {
    const made = (): string | undefined => {
      const article = store.state.newsroom.articles[id];
      // Without a headline there is no address yet that could be kept free.
      return article && article.headline.trim() !== '' && slugFollows(article) ? slugOf(article.headline) : undefined;
    };
    const wanted = made();
    if (wanted === undefined) return;
    const free = await findFree(wanted);
    const was = store.state.newsroom.articles[id]?.slug;
    // It may have been written on meanwhile.
    if (was === undefined || was === free || made() !== wanted) return;
    dispatch([{ type: 'article.slugSet', articleId: id, was, to: free }]);
  }, [store, id, dispatch, findFree]);
}
