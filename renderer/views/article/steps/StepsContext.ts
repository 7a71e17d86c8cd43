import { createContext, use } from 'react';
import type { ArticleState } from '../../../../shared/model/article';

/** Takes the open article to another state, or asks first for what the step needs. */
export type TakeTo = (to: ArticleState) => Promise<void>;

export const StepsContext = createContext<TakeTo | null>(null);

export function useTakeTo(): TakeTo {
  const takeTo = use(StepsContext);
  if (!takeTo) throw new Error('This view must stand inside a StepsProvider');
  return takeTo;
}
