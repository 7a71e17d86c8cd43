import { type ReactNode, useCallback, useState } from 'react';
import type { Change } from '../../../../shared/changes/change';
import type { Finding } from '../../../../shared/checks/finding';
import { needsOf } from '../../../../shared/checks/needsOf';
import { stepName } from '../../../../shared/checks/stateSteps';
import { listsOfArticles } from '../../../../shared/lists/listsOfArticles';
import type { ArticleState } from '../../../../shared/model/article';
import type { Correction } from '../../../../shared/model/correction';
import { focusScreen } from '../../../app/focusScreen';
import { useDesk } from '../../../state/DeskContext';
import { useQuestions } from '../../../state/QuestionsContext';
import { useDispatch } from '../../../state/useDispatch';
import { useSettings } from '../../../state/useSettings';
import { useFactsFor } from '../checks/FindingsContext';
import { slugTakenBy } from '../checks/slugTakenBy';
import { useOpened } from '../OpenArticle';
import { withdrawQuestion } from '../withdrawQuestion';
import { CorrectionDialog } from './CorrectionDialog';
import { NeedsDialog } from './NeedsDialog';
import { StepsContext } from './StepsContext';

/** Milliseconds until a closed dialog has given the focus back. */
const focusSettlesAfter = 100;

/** What a step waits for: what is missing, or the notice of what was put right. */
type Waiting =
  | { readonly is: 'for needs'; readonly to: ArticleState; readonly name: string; readonly needs: readonly Finding[] }
  | { readonly is: 'for a correction' };

/** The steps of the open article's state, each with what it needs. */
export function StepsProvider({ children }: { readonly children: ReactNode }) {
  const { bridge, outbox, store } = useDesk();
  const { id } = useOpened();
  const { lengthTargets } = useSettings();
  const factsFor = useFactsFor();
  const questions = useQuestions();
  const dispatch = useDispatch();
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const set = useCallback(
    (to: ArticleState, correction?: Correction) => {
      const article = store.state.newsroom.articles[id];
      if (!article || article.state === to) return;
      const changes: Change[] = [{ type: 'article.stateSet', articleId: id, was: article.state, to }];
      if (correction) {
        const { corrections: was } = article;
        changes.unshift({ type: 'article.correctionsSet', articleId: id, was, to: [...was, correction] });
      }
      dispatch(changes, stepName(article.state, to));
      // The button that was pressed is gone, and with it, once the dialog is, the focus.
      setTimeout(() => {
        if (document.activeElement === document.body) focusScreen();
      }, focusSettlesAfter);
    },
    [store, dispatch, id],
  );

  const takeTo = useCallback(
    async (to: ArticleState) => {
      // What was typed a moment ago counts.
      await outbox.flush();
      const known = store.state.newsroom.articles[id];
      if (!known || known.state === to) return;
      if (to === 'withdrawn') {
        const titles = listsOfArticles(Object.values(store.state.newsroom.lists)).get(id) ?? [];
        if (!(await questions.ask(withdrawQuestion(titles)))) return;
      }
      const taken = await slugTakenBy(bridge, known);
      const article = store.state.newsroom.articles[id];
      if (!article) return;
      const facts = factsFor?.(article) ?? { lengthTargets, now: new Date().toISOString() };
      const needs = needsOf(article, to, { ...facts, slugTakenBy: taken });
      if (needs.length === 0) set(to);
      else if (needs.every(({ check }) => check === 'correction missing')) setWaiting({ is: 'for a correction' });
      else setWaiting({ is: 'for needs', to, name: stepName(article.state, to), needs });
    },
    [bridge, outbox, store, id, questions, lengthTargets, factsFor, set],
  );

  return (
    <StepsContext value={takeTo}>
      {children}
      {waiting?.is === 'for needs' && (
        <NeedsDialog {...waiting} onClose={() => setWaiting(null)} onTake={() => set(waiting.to)} />
      )}
      {waiting?.is === 'for a correction' && (
        <CorrectionDialog onClose={() => setWaiting(null)} onTake={(correction) => set('corrected', correction)} />
      )}
    </StepsContext>
  );
}
