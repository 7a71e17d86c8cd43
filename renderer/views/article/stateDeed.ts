import type { ArticleState } from '../../../shared/model/article';
import { stateSteps } from './stateSteps';

/** What going from one state to another is called in "Undo …": the step's name, or else where it leads. */
export function stateDeed(from: ArticleState, to: ArticleState): string {
  return stateSteps(from).find((step) => step.to === to)?.name ?? `Set state to ${to}`;
}
