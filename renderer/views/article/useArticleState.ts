import { useCallback } from 'react';
import { listsOfArticles } from '../../../shared/lists/listsOfArticles';
import type { ArticleState } from '../../../shared/model/article';
import { useDesk } from '../../state/DeskContext';
import { useQuestions } from '../../state/QuestionsContext';
import { useField, useOpened } from './OpenArticle';
import { stateDeed } from './stateDeed';
import { withdrawQuestion } from './withdrawQuestion';

/** The article's state, and how to take it to another. Before it is withdrawn, the lists that carry it are shown. */
export function useArticleState(): readonly [ArticleState, (to: ArticleState) => Promise<void>] {
  const { store } = useDesk();
  const { id } = useOpened();
  const questions = useQuestions();
  const [state, set] = useField('article.stateSet');
  const take = useCallback(
    async (to: ArticleState) => {
      if (to === 'withdrawn') {
        const titles = listsOfArticles(Object.values(store.state.newsroom.lists)).get(id) ?? [];
        if (!(await questions.ask(withdrawQuestion(titles)))) return;
      }
      set(to, stateDeed(store.state.newsroom.articles[id]?.state ?? to, to));
    },
    [store, id, questions, set],
  );
  return [state, take];
}
