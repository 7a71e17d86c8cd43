import { useCallback } from 'react';
import { useDesk } from '../../state/DeskContext';
import { useOpened } from './OpenArticle';

/** Finds the slug itself, or the first of slug-2, slug-3 … that no other article has or had; itself where nobody can tell. */
export function useFreeSlug(): (slug: string) => Promise<string> {
  const { bridge } = useDesk();
  const { id } = useOpened();
  return useCallback(
    async (slug) => {
      const answer = await bridge.call('articles.freeSlug', { articleId: id, slug });
      return answer.ok ? answer.value.slug : slug;
    },
    [bridge, id],
  );
}
