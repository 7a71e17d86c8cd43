import type { Bridge, StopListening } from '../../shared/contract/bridge';

/** Whether the core can be reached. */
export type LineStatus = 'whole' | 'lost';

/** Makes a new line to the core; `lost` is called when that line breaks. Rejects when the core cannot be reached. */
export type Reach = (lost: () => void) => Promise<Bridge>;

/** A Bridge that outlives its lines, so that nobody who holds it has to know that one broke. */
export interface LastingBridge extends Bridge {
  readonly line: LineStatus;
  /** Tries to reach the core again; true when it is there. Whoever listened to events goes on hearing them. */
  mend(): Promise<boolean>;
  onLine(listener: () => void): StopListening;
}

export async function lastingBridge(reach: Reach): Promise<LastingBridge> {
  let line: LineStatus = 'whole';
  let mending: Promise<boolean> | undefined;
  const watchers = new Set<() => void>();
  const subscriptions = new Set<() => void>();

  const become = (next: LineStatus): void => {
    if (next === line) return;
    line = next;
    for (const watcher of watchers) watcher();
  };
  const lost = (): void => become('lost');

  let inner = await reach(lost);

  const tryAgain = async (): Promise<boolean> => {
    try {
      inner = await reach(lost);
      for (const subscribe of subscriptions) subscribe();
      become('whole');
      return true;
    } catch {
      // It is lost still, as it was said before.
      return false;
    }
  };

  return {
    get origin() {
      return inner.origin;
    },
    get line() {
      return line;
    },
    async call(name, input) {
      const answer = await inner.call(name, input);
      if (!answer.ok && answer.code === 'disconnected') lost();
      return answer;
    },
    on(name, listener) {
      let stop = inner.on(name, listener);
      const subscribe = (): void => {
        stop();
        stop = inner.on(name, listener);
      };
      subscriptions.add(subscribe);
      return () => {
        subscriptions.delete(subscribe);
        stop();
      };
    },
    photoUrl: (photoId) => inner.photoUrl(photoId),
    mend() {
      mending ??= tryAgain().finally(() => {
        mending = undefined;
      });
      return mending;
    },
    onLine(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}
