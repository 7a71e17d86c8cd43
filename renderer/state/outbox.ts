import type { Commit } from '../../shared/changes/changeRecord';
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

export interface Outbox {
  readonly status: SaveStatus;
  send(commits: readonly Commit[]): void;
  /** Sends what waits at once. True when everything is on the disk. */
  flush(): Promise<boolean>;
  /** Changes that the core would not take, and those made after them: kept until they are let go. */
  readonly refused: readonly Commit[];
  discardRefused(): void;
  onStatus(listener: () => void): StopListening;
  /** Called before anything is sent and before it is said that all is saved: hands over what gathers elsewhere, as typing does. */
  onBeforeFlush(listener: () => void): StopListening;
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
  let sending: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const gatherers = new Set<() => void>();

  const become = (next: SaveStatus): void => {
    status = next;
    for (const listener of listeners) listener();
  };

  const bringIn = (): void => {
    for (const handOver of gatherers) handOver();
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
        bringIn();
        if (waiting.length === 0) become({ is: 'saved', at: answer.value.savedAt });
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
        refusedCommits = commits.reduce(mergeCommits, refusedCommits);
        return;
      }
      waiting = commits.reduce(mergeCommits, waiting);
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
    discardRefused() {
      refusedCommits = [];
      become({ is: 'saved', at: null });
    },
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onBeforeFlush(listener) {
      gatherers.add(listener);
      return () => gatherers.delete(listener);
    },
    expect() {
      if (status.is !== 'saved') return;
      become({ is: 'saving' });
      if (timer === undefined) schedule(gatherFor);
    },
  };
}
