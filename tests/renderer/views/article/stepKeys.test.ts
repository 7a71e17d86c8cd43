import { describe, expect, it } from 'vitest';
import { parseKey } from '../../../../renderer/commands/keymap';
import { stepKeys } from '../../../../renderer/views/article/stepKeys';
import { stateSteps } from '../../../../shared/checks/stateSteps';
import { articleStates } from '../../../../shared/model/article';

describe('the keys of the steps', () => {
  it('are each for one step only, whatever the state', () => {
    for (const state of articleStates) {
      const keys = stateSteps(state).map(stepKeys);
      expect(new Set(keys).size).toBe(keys.length);
      expect(() => keys.map(parseKey)).not.toThrow();
    }
  });
});
