import type { StopListening } from '../../shared/contract/bridge';

/** Something that only the editor can decide. `yes` is what the button says that does it. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** Said when it is hard to take back. */
  readonly isGrave?: boolean;
}

export interface Questions {
  /** The one that waits for an answer. */
  readonly asked: Question | null;
  /** Resolves to whether the editor said yes. A new question answers the one before it with no. */
  ask(question: Question): Promise<boolean>;
  answer(yes: boolean): void;
  subscribe(listener: () => void): StopListening;
}

export function createQuestions(): Questions {
  let asked: Question | null = null;
  let settle: ((yes: boolean) => void) | undefined;
  const listeners = new Set<() => void>();

  const become = (next: Question | null): void => {
    asked = next;
    for (const listener of listeners) listener();
  };

  const answer = (yes: boolean): void => {
    settle?.(yes);
    settle = undefined;
    become(null);
  };

  return {
    get asked() {
      return asked;
    },
    ask(question) {
      answer(false);
      become(question);
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    answer,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
