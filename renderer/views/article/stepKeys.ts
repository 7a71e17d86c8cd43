import type { StateStep } from '../../../shared/checks/stateSteps';

const keys: Readonly<Record<StateStep['weight'], string>> = {
  primary: 'Mod+Shift+Enter',
  plain: 'Mod+Alt+Enter',
  grave: 'Mod+Alt+Backspace',
};

/** The key that takes a step. No state has two steps of one weight. */
export function stepKeys({ weight }: Pick<StateStep, 'weight'>): string {
  return keys[weight];
}
