import type { StopListening } from '../../shared/contract/bridge';

/** Something said to the editor at the foot of the window. What was done fades by itself; what went wrong stays. */
export interface Notice {
  readonly number: number;
  readonly is: 'said' | 'warned';
  readonly text: string;
}

export interface Notices {
  readonly shown: readonly Notice[];
  /** What was done, in a sentence: "Undid: Move card". Read out by screen readers. */
  say(text: string): void;
  /** What went wrong: what happened, what was kept, what to do. Stays until it is dismissed. */
  warn(text: string): void;
  dismiss(number: number): void;
  subscribe(listener: () => void): StopListening;
}

/** Milliseconds that something said stays on the screen. */
const fadesAfter = 6000;

export function createNotices(): Notices {
  let shown: readonly Notice[] = [];
  let number = 0;
  const listeners = new Set<() => void>();

  const become = (next: readonly Notice[]): void => {
    shown = next;
    for (const listener of listeners) listener();
  };

  const dismiss = (gone: number): void => become(shown.filter((notice) => notice.number !== gone));

  const show = (is: Notice['is'], text: string): void => {
    number += 1;
    const added = number;
    // The same warning twice is one warning; a new saying takes the place of the old one.
    const others = shown.filter((notice) => (is === 'said' ? notice.is !== 'said' : notice.text !== text));
    become([...others, { number: added, is, text }]);
    if (is === 'said') setTimeout(() => dismiss(added), fadesAfter);
  };

  return {
    get shown() {
      return shown;
    },
    say: (text) => show('said', text),
    warn: (text) => show('warned', text),
    dismiss,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
