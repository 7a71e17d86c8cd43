import { describe, expect, it } from 'vitest';
import { stateSteps, stepName } from '../../../shared/checks/stateSteps';
import { articleStates } from '../../../shared/model/article';

describe('the steps of an article', () => {
  it('never lead to where it is', () => {
    for (const state of articleStates) expect(stateSteps(state).map(({ to }) => to)).not.toContain(state);
  });

  it('offer at most one that usually comes next, and it stands last', () => {
    for (const state of articleStates) {
      const weights = stateSteps(state).map(({ weight }) => weight);
      expect(weights.filter((weight) => weight === 'primary').length).toBeLessThanOrEqual(1);
      if (weights.includes('primary')) expect(weights.at(-1)).toBe('primary');
    }
  });

  it('reach every state from a draft, and lead back from anything not yet published', () => {
    const reached = new Set<string>(['draft']);
    for (let round = 0; round < articleStates.length; round++) {
      for (const state of articleStates)
        if (reached.has(state)) for (const { to } of stateSteps(state)) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...articleStates].toSorted());
    for (const state of ['in review', 'ready', 'withdrawn'] as const) {
      expect(stateSteps(state).map(({ to }) => to)).toContain('draft');
    }
  });

  it('are what Undo calls them, and a jump is named by where it leads', () => {
    expect(stepName('draft', 'ready')).toBe('Mark ready');
    expect(stepName('draft', 'corrected')).toBe('Set state to corrected');
  });
});
