import { createContext, use, useCallback } from 'react';
import { articleFields } from '../../../shared/changes/articleFields';
import type { Change } from '../../../shared/changes/change';
import { sameValue } from '../../../shared/changes/sameValue';
import type { BodyTrail } from '../../../shared/contract/revisions';
import type { Article } from '../../../shared/model/article';
import { useDesk, useStore } from '../../state/DeskContext';
import { useDispatch } from '../../state/useDispatch';

/** The article that this screen is about, as it was when it was opened. What it is now is in the store. */
export const OpenArticle = createContext<Article | null>(null);

/** What was typed in its body before it was opened; null where that is not known, or not yet. */
export const OpenTrail = createContext<BodyTrail | null>(null);

export function useOpened(): Article {
  const opened = use(OpenArticle);
  if (!opened) throw new Error('This view must stand inside an OpenArticle');
  return opened;
}

/** Part of the article as it is now. `select` must pick, not build: a view is drawn again only when its part changes. */
export function useArticle<Selected>(select: (article: Article) => Selected): Selected {
  const opened = useOpened();
  // The screen goes when its article does; until React has taken it away, it shows what was opened.
  return useStore(({ newsroom }) => select(newsroom.articles[opened.id] ?? opened));
}

type FieldChange = keyof typeof articleFields;
type FieldOf<Type extends FieldChange> = Article[(typeof articleFields)[Type]];

/**
 * Sets one field of the article. A `name` makes it a deed that Undo takes back; typing has none, for its field undoes it.
 * Setting what is there already does nothing.
 */
export function useSetField<Type extends FieldChange>(type: Type): (to: FieldOf<Type>, name?: string) => void {
  const { store } = useDesk();
  const dispatch = useDispatch();
  const { id } = useOpened();
  return useCallback(
    (to, name) => {
      const was = store.state.newsroom.articles[id]?.[articleFields[type]];
      if (sameValue(was, to)) return;
      // `articleFields` ties the type of the change to that of the field, which the compiler cannot follow.
      dispatch([{ type, articleId: id, was, to } as Change], name);
    },
    [store, dispatch, id, type],
  );
}

/** A field of the article as it is now, and how to set it. */
export function useField<Type extends FieldChange>(
  type: Type,
): readonly [value: FieldOf<Type>, set: (to: FieldOf<Type>, name?: string) => void] {
  return [useArticle((article) => article[articleFields[type]] as FieldOf<Type>), useSetField(type)];
}
