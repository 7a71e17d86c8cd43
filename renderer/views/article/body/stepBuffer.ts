import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import { done, type Result } from '../../../../shared/result';

/** Steps that the editor has taken and nobody else knows of yet. `on` is the document that the first was taken on. */
export interface Unsent {
  readonly on: Node;
  readonly steps: readonly Step[];
}

/**
 * Gathers an editor's steps, so that typing makes a few changes and not one a letter. What is gathered is handed over at
 * most `gatherFor` milliseconds after the first step, or at once by `flush`.
 */
export interface StepBuffer {
  readonly unsent: Unsent | null;
  add(before: Node, steps: readonly Step[]): void;
  /** Fails, as `handOver` does, when what is gathered was not taken. */
  flush(): Result<void>;
  /** Puts others in the place of what is gathered: after the document changed underneath. */
  replace(unsent: Unsent | null): void;
}

/** `handOver` takes the steps; those that it does not take are kept and go with the next. */
export function createStepBuffer(handOver: (unsent: Unsent) => Result<void>, gatherFor: number): StepBuffer {
  let unsent: Unsent | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): Result<void> => {
    clearTimeout(timer);
    timer = undefined;
    const handed = unsent;
    if (!handed) return done(undefined);
    // Taken out first: handing over changes the store, whose listeners may look at what is unsent.
    unsent = null;
    const taken = handOver(handed);
    if (!taken.ok) unsent = handed;
    return taken;
  };

  return {
    get unsent() {
      return unsent;
    },
    add(before, steps) {
      if (steps.length === 0) return;
      unsent = unsent ? { on: unsent.on, steps: [...unsent.steps, ...steps] } : { on: before, steps };
      timer ??= setTimeout(flush, gatherFor);
    },
    flush,
    replace(next) {
      unsent = next;
      if (next) timer ??= setTimeout(flush, gatherFor);
    },
  };
}
