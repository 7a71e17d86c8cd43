import type { Commit } from '../../shared/changes/changeRecord';
import { sameValue } from '../../shared/changes/sameValue';
import type { Committed } from '../../shared/contract/answers';
import type { Bridge, StopListening } from '../../shared/contract/bridge';
import { mergeCommits } from './mergeCommits';
import type { SaveStatus } from './saveStatus';

/** Milliseconds that changes gather before they are sent: with the typing buffer's and the disk's, well under 300. */
const gatherFor = 100;
/** Milliseconds until a failed write is tried again by itself. */
const retryAfter = 3000;
/** The most commits the contract takes in one call. */
const mostAtOnce = 500;

/** Failures that the disk or the line may get over: the same commits are sent again. Any other is a refusal. */
const passing = new Set(['disk', 'disconnected', 'fault']);

/** What gathers elsewhere and could not be handed over: why, and its text, to copy. */
export interface Held {
  readonly why: string;
  readonly text: string;
}

export interface Outbox {
  readonly status: SaveStatus;
  send(commits: readonly Commit[]): void;
  /** Sends what waits at once. True when everything is on the disk. */
  flush(): Promise<boolean>;
  /** Changes that the core would not take, and those made after them: kept until they are let go. */
  readonly refused: readonly Commit[];
  /** What could not even become changes: held where it was typed, or here when that place is gone. */
  readonly held: readonly Held[];
  /** Lets go of what was refused, and of what is held here. */
  discardRefused(): void;
  onStatus(listener: () => void): StopListening;
  /** Called with the core's answer each time that something sent has come to the disk. */
  onCommitted(listener: (committed: Committed) => void): StopListening;
  /**
   * Called before anything is sent and before it is said that all is saved: hands over what gathers elsewhere, as typing
   * does, or says why it cannot be. Called once more when it stops listening, and what is held then is kept.
   */
  onBeforeFlush(listener: () => Held | undefined): StopListening;
  /** Something has begun to gather that will be sent: nothing is called saved until it is. */
  expect(): void;
}

/** Sends changes to the core, one batch at a time and in order, and keeps every one until the core has answered for it. */
export function createOutbox(bridge: Pick<Bridge, 'call'>): Outbox {
  let status: SaveStatus = { is: 'saved', at: null };
  let waiting: readonly Commit[] = [];
  // Sent, and perhaps applied, but not answered for: sent again as it was, so that the core knows it by its id.
  let unanswered: readonly Commit[] = [];
  let refusedCommits: readonly Commit[] = [];
  let heldElsewhere: readonly Held[] = [];
  let heldHere: readonly Held[] = [];
  let savedAt: string | null = null;
  let sending: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const committedListeners = new Set<(committed: Committed) => void>();
  const gatherers = new Set<() => Held | undefined>();

  const become = (next: SaveStatus): void => {
    if (sameValue(status, next)) return;
    status = next;
    for (const listener of listeners) listener();
  };

  const bringIn = (): void => {
    heldElsewhere = [...gatherers].flatMap((handOver) => handOver() ?? []);
  };

  /** Says how things are when nothing is left to send. */
  const settle = (): void => {
    if (refusedCommits.length + unanswered.length + waiting.length > 0) return;
    const [held] = [...heldHere, ...heldElsewhere];
    become(held ? { is: 'refused', why: held.why } : { is: 'saved', at: savedAt });
  };

  const schedule = (delay: number): void => {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(() => void pump(), delay);
  };

  const deliver = async (): Promise<void> => {
    while (unanswered.length + waiting.length > 0) {
      if (unanswered.length === 0) {
        unanswered = waiting.slice(0, mostAtOnce);
        waiting = waiting.slice(mostAtOnce);
      }
      const answer = await bridge.call('changes.commit', { commits: [...unanswered] });
      if (answer.ok) {
        unanswered = [];
        savedAt = answer.value.savedAt;
        for (const listener of committedListeners) listener(answer.value);
        bringIn();
      } else if (passing.has(answer.code)) {
        become({ is: 'failed', why: answer.message });
        return schedule(retryAfter);
      } else {
        // What comes after a refused change may rest on it, so nothing is sent until the editor has decided.
        refusedCommits = [...unanswered, ...waiting];
        unanswered = [];
        waiting = [];
        return become({ is: 'refused', why: answer.message });
      }
    }
    settle();
  };

  const pump = async (): Promise<void> => {
    bringIn();
    clearTimeout(timer);
    timer = undefined;
    sending ??= deliver().finally(() => {
      sending = undefined;
      // What came in between the last look at what waits and now.
      if (waiting.length > 0 && status.is === 'saving' && timer === undefined) schedule(0);
    });
    await sending;
  };

  return {
    get status() {
      return status;
    },
    send(commits) {
      if (refusedCommits.length > 0) {
        refusedCommits = mergeCommits(refusedCommits, commits);
        return;
      }
      waiting = mergeCommits(waiting, commits);
      if (status.is !== 'failed') {
        if (status.is !== 'saving') become({ is: 'saving' });
        if (timer === undefined) schedule(gatherFor);
      }
    },
    async flush() {
      do await pump();
      while (waiting.length > 0 && status.is === 'saving');
      return status.is === 'saved';
    },
    get refused() {
      return refusedCommits;
    },
    get held() {
      return [...heldHere, ...heldElsewhere];
    },
    discardRefused() {
      refusedCommits = [];
      heldHere = [];
      heldElsewhere = [];
      become({ is: 'saved', at: null });
    },
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCommitted(listener) {
      committedListeners.add(listener);
      return () => committedListeners.delete(listener);
    },
    onBeforeFlush(listener) {
      gatherers.add(listener);
      return () => {
        const held = listener();
        gatherers.delete(listener);
        if (!held) return;
        heldHere = [...heldHere, held];
        bringIn();
        settle();
      };
    },
    expect() {
      if (status.is !== 'saved') return;
      become({ is: 'saving' });
      if (timer === undefined) schedule(gatherFor);
    },
  };
}
