import { useCallback, useEffect, useState } from 'react';
import { assertNever } from '../../../shared/assertNever';
import type { StopListening } from '../../../shared/contract/bridge';
import type { BodyTrail } from '../../../shared/contract/revisions';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { useDesk, useStore } from '../../state/DeskContext';
import type { Store } from '../../state/store';
import { askTrail } from './askTrail';

/**
 * How far the opening of an article is. `missing` and `failed` say why in a sentence. `trail` is what was typed in it
 * before; null where that is not known, or not yet.
 */
export type Opening =
  | { readonly is: 'loading' }
  | { readonly is: 'open'; readonly article: Article; readonly trail: BodyTrail | null }
  | { readonly is: 'missing'; readonly why: string }
  | { readonly is: 'failed'; readonly why: string; readonly tryAgain: () => void };

type Asked =
  | { readonly is: 'waiting' }
  | { readonly is: 'opened'; readonly article: Article; readonly trail: BodyTrail | null }
  | { readonly is: 'refused'; readonly code: string; readonly why: string };

/** Milliseconds that an article waits for its trail at most. One that comes later is taken when it comes. */
const patience = 200;

function known(store: Store, articleId: ArticleId): Asked {
  const article = store.state.newsroom.articles[articleId];
  return article ? { is: 'opened', article, trail: null } : { is: 'waiting' };
}

/**
 * Brings an article into the store, where it is not yet, and says when it can be shown. Once it is in the store, what
 * other windows do to it comes there by itself.
 */
export function useOpenArticle(articleId: ArticleId): Opening {
  const { bridge, outbox, store, workspace } = useDesk();
  const { readOnly } = workspace;
  const [asked, setAsked] = useState<Asked>(() => known(store, articleId));
  const isThere = useStore(({ newsroom }) => newsroom.articles[articleId] !== undefined);

  const ask = useCallback((): StopListening => {
    let wanted = true;
    const before = known(store, articleId);
    setAsked(before);
    const answered = before.is === 'opened' ? null : bridge.call('articles.get', { articleId });
    // What cannot be typed in cannot be undone either.
    const trail = readOnly ? Promise.resolve(null) : askTrail({ bridge, outbox, store }, articleId);
    const inTime = Promise.race([trail, new Promise<null>((resolve) => setTimeout(resolve, patience, null))]);
    const open = async (): Promise<Asked> => {
      const answer = await answered;
      if (!answer) return before;
      if (!answer.ok) return { is: 'refused', code: answer.code, why: answer.message };
      const { article } = answer.value;
      // Opened meanwhile by another view, and perhaps already typed in.
      if (wanted && !store.state.newsroom.articles[articleId]) store.take({ articles: [article] });
      return { is: 'opened', article, trail: await inTime };
    };
    const show = async (): Promise<void> => {
      const opened = await open();
      if (!wanted) return;
      setAsked(opened);
      const late = await trail;
      if (wanted && opened.is === 'opened' && !opened.trail && late) setAsked({ ...opened, trail: late });
    };
    void show();
    return () => {
      wanted = false;
    };
  }, [bridge, outbox, store, readOnly, articleId]);
  useEffect(ask, [ask]);

  switch (asked.is) {
    case 'waiting':
      return { is: 'loading' };
    case 'opened':
      return isThere
        ? { is: 'open', article: asked.article, trail: asked.trail }
        : { is: 'missing', why: 'It was taken back. Redo brings it here again, in the window where that was done.' };
    case 'refused':
      if (asked.code === 'missing') return { is: 'missing', why: asked.why };
      return { is: 'failed', why: asked.why, tryAgain: ask };
    default:
      return assertNever(asked);
  }
}
