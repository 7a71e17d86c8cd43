import { Suspense, useSyncExternalStore } from 'react';
import { useQuestions } from '../state/QuestionsContext';
import { QuestionDialog } from './parts';

/** Where a question stands when one is put. */
export function QuestionPlace() {
  const questions = useQuestions();
  const isAsked = useSyncExternalStore(questions.subscribe, () => questions.asked !== null);
  return (
    isAsked && (
      <Suspense>
        <QuestionDialog />
      </Suspense>
    )
  );
}
