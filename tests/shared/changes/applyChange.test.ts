import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChange } from '../../../shared/changes/applyChange';
import { type Change, type ChangeType, changeSchema } from '../../../shared/changes/change';
import { invertChange, invertChanges } from '../../../shared/changes/invertChange';
import { emptyState, type State } from '../../../shared/model/state';
import { anyChange, anyChangeOf, changeTypes } from '../../builders/arbitraryChange';
import { anyState } from '../../builders/arbitraryState';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

/** A state and a change of this type that applies to it. */
function applicable(type: ChangeType): fc.Arbitrary<{ readonly state: State; readonly change: Change }> {
  return anyState
    .filter((state) => anyChangeOf(type, state) !== null)
    .chain((state) => (anyChangeOf(type, state) as fc.Arbitrary<Change>).map((change) => ({ state, change })));
}

/** A state and some changes, each of which applies to what the ones before it left. */
const story: fc.Arbitrary<{ readonly state: State; readonly changes: readonly Change[] }> = anyState.chain((state) =>
  further({ state, now: state, changes: [] }, 6),
);

interface Told {
  readonly state: State;
  readonly now: State;
  readonly changes: readonly Change[];
}

function further(told: Told, left: number): fc.Arbitrary<Told> {
  if (left === 0) return fc.constant(told);
  return anyChange(told.now).chain((change) =>
    further({ state: told.state, now: stateAfter(told.now, change), changes: [...told.changes, change] }, left - 1),
  );
}

function stateAfter(state: State, change: Change): State {
  const applied = applyChange(state, change);
  if (!applied.ok) throw new Error(`${change.type} was refused: ${applied.message}`);
  return applied.value;
}

describe.each(changeTypes)('a change of type %s', (type) => {
  it('applies, and taking it back leaves everything as it was', () => {
    fc.assert(
      fc.property(applicable(type), ({ state, change }) => {
        expect(stateAfter(stateAfter(state, change), invertChange(state, change))).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });

  it('says the same after a journey as JSON, and fits the schema', () => {
    fc.assert(
      fc.property(applicable(type), ({ state, change }) => {
        const travelled = changeSchema.parse(JSON.parse(JSON.stringify(change)));
        expect(travelled).toEqual(change);
        expect(stateAfter(state, travelled)).toEqual(stateAfter(state, change));
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the state that it was given as it was', () => {
    fc.assert(
      fc.property(applicable(type), ({ state, change }) => {
        const before = structuredClone(state);
        applyChange(state, change);
        expect(state).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('is refused with a reason by an empty newsroom, unless it brings what it is about', () => {
    fc.assert(
      fc.property(applicable(type), ({ change }) => {
        const brings = type.endsWith('.created') || type.endsWith('.added');
        const expected = brings ? { ok: true } : { ok: false, code: 'missing', message: expect.stringMatching(/\.$/) };
        expect(applyChange(emptyState, change)).toMatchObject(expected);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a story of changes', () => {
  it('is taken back by its inverse, last first', () => {
    fc.assert(
      fc.property(story, ({ state, changes }) => {
        const told = changes.reduce(stateAfter, state);
        expect(invertChanges(state, changes).reduce(stateAfter, told)).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  it('is told again by taking the inverse back', () => {
    fc.assert(
      fc.property(story, ({ state, changes }) => {
        const told = changes.reduce(stateAfter, state);
        const back = invertChanges(state, changes);
        expect(invertChanges(told, back).reduce(stateAfter, state)).toEqual(told);
      }),
      { numRuns: 40 },
    );
  });

  it('cannot be inverted where it does not apply', () => {
    fc.assert(
      fc.property(applicable('article.removed'), ({ state, change }) => {
        expect(() => invertChanges(state, [change, change])).toThrow(RangeError);
      }),
      { numRuns: 10 },
    );
  });
});

it('knows every change that the schema knows', () => {
  expect(changeTypes.length).toBe(new Set(changeTypes).size);
  for (const type of changeTypes) {
    expect(fc.sample(applicable(type), 1), `no change of type ${type} is tested`).toHaveLength(1);
  }
});
