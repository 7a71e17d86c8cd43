import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { Current } from './currentOf';
import type { Subject } from './useBoardCommands';
import type { Column } from './useColumns';
import { useCurrent } from './useCurrent';

export interface Subjects {
  /** What the keyboard is on. */
  readonly now: () => Subject;
  /** What is meant by what the keyboard is on. */
  readonly of: (current: Current) => Subject;
}

/** Finds the card or the article that the keyboard is on, as the screen shows it. */
export function useSubject(
  screen: RefObject<HTMLElement | null>,
  columns: readonly Column[],
  articles: readonly ArticleSummary[],
): Subjects {
  const current = useCurrent(screen);
  const shown = useRef({ columns, articles });
  useLayoutEffect(() => {
    shown.current = { columns, articles };
  });
  const of = useCallback((meant: Current): Subject => {
    switch (meant.is) {
      case 'card':
        return {
          row: shown.current.columns.flatMap(({ rows }) => rows).find(({ id }) => id === meant.cardId),
          article: undefined,
        };
      case 'article':
        return { row: undefined, article: shown.current.articles.find(({ id }) => id === meant.articleId) };
      default:
        return { row: undefined, article: undefined };
    }
  }, []);
  return { now: useCallback(() => of(current()), [of, current]), of };
}
