import { useCallback, useEffect, useState } from 'react';
import { assertNever } from '../../../shared/assertNever';
import type { StopListening } from '../../../shared/contract/bridge';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { useDesk, useStore } from '../../state/DeskContext';
import type { Store } from '../../state/store';

/** How far the opening of an article is. `missing` and `failed` say why in a sentence. */
export type Opening =
  | { readonly is: 'loading' }
  | { readonly is: 'open'; readonly article: Article }
  | { readonly is: 'missing'; readonly why: string }
  | { readonly is: 'failed'; readonly why: string; readonly tryAgain: () => void };

type Asked =
  | { readonly is: 'waiting' }
  | { readonly is: 'opened'; readonly article: Article }
  | { readonly is: 'refused'; readonly code: string; readonly why: string };

function known(store: Store, articleId: ArticleId): Asked {
  const article = store.state.newsroom.articles[articleId];
  return article ? { is: 'opened', article } : { is: 'waiting' };
}

/**
 * Brings an article into the store, where it is not yet, and says when it can be shown. Once it is in the store, what
 * other windows do to it comes there by itself.
 */
export function useOpenArticle(articleId: ArticleId): Opening {
  const { bridge, store } = useDesk();
  const [asked, setAsked] = useState<Asked>(() => known(store, articleId));
  const isThere = useStore(({ newsroom }) => newsroom.articles[articleId] !== undefined);

  const ask = useCallback((): StopListening => {
    let wanted = true;
    const before = known(store, articleId);
    setAsked(before);
    if (before.is === 'waiting') {
      void bridge.call('articles.get', { articleId }).then((answer) => {
        if (!wanted) return;
        if (!answer.ok) return setAsked({ is: 'refused', code: answer.code, why: answer.message });
        // Opened meanwhile by another view, and perhaps already typed in.
        if (!store.state.newsroom.articles[articleId]) store.take({ articles: [answer.value.article] });
        setAsked({ is: 'opened', article: answer.value.article });
      });
    }
    return () => {
      wanted = false;
    };
  }, [bridge, store, articleId]);
  useEffect(ask, [ask]);

  switch (asked.is) {
    case 'waiting':
      return { is: 'loading' };
    case 'opened':
      return isThere
        ? { is: 'open', article: asked.article }
        : { is: 'missing', why: 'It was taken back. Redo brings it here again.' };
    case 'refused':
      if (asked.code === 'missing') return { is: 'missing', why: asked.why };
      return { is: 'failed', why: asked.why, tryAgain: ask };
    default:
      return assertNever(asked);
  }
}
