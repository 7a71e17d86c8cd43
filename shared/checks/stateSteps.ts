import { assertNever } from '../assertNever';
import type { ArticleState } from '../model/article';

/** A step that an article can take from its state: where it leads, and what it is called on a button and in Undo. */
export interface StateStep {
  readonly to: ArticleState;
  readonly name: string;
  /** `primary`: what usually comes next. `grave`: readers notice, and it is asked about first. */
  readonly weight: 'primary' | 'plain' | 'grave';
}

const back: StateStep = { to: 'draft', name: 'Back to draft', weight: 'plain' };
const ready: StateStep = { to: 'ready', name: 'Mark ready', weight: 'primary' };
const withdraw: StateStep = { to: 'withdrawn', name: 'Withdraw article', weight: 'grave' };

/** The steps from a state, the one that usually comes next last. */
export function stateSteps(state: ArticleState): readonly StateStep[] {
  switch (state) {
    case 'draft':
      return [{ to: 'in review', name: 'Send to review', weight: 'plain' }, ready];
    case 'in review':
      return [back, ready];
    case 'ready':
      return [back, { to: 'published', name: 'Mark published', weight: 'primary' }];
    case 'published':
      return [withdraw, { to: 'corrected', name: 'Mark corrected', weight: 'primary' }];
    case 'corrected':
      return [withdraw];
    case 'withdrawn':
      return [{ ...back, weight: 'primary' }];
    default:
      return assertNever(state);
  }
}

/** What going from one state to another is called: the step's name, or else where it leads. */
export function stepName(from: ArticleState, to: ArticleState): string {
  return stateSteps(from).find((step) => step.to === to)?.name ?? `Set state to ${to}`;
}
