import { createContext, use } from 'react';
import type { Questions } from './questions';

export const QuestionsContext = createContext<Questions | null>(null);

/** Where a view asks the editor something before it goes on: `await questions.ask({ title, text, yes })`. */
export function useQuestions(): Questions {
  const questions = use(QuestionsContext);
  if (!questions) throw new Error('This view must stand inside a QuestionsContext');
  return questions;
}
