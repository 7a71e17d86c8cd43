/** Many things that are told at once. */
export interface Gathering<One> {
  add(one: One): void;
  close(): void;
}

/** Milliseconds in which what comes is told together. */
const gatherFor = 300;

/** Gathers what comes until `ready`, and tells it together. What is not told by `close` is not told any more. */
export function gather<One>(ready: () => Promise<void>, tell: (all: readonly One[]) => Promise<void>): Gathering<One> {
  let gathered = new Set<One>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const tellAll = async (): Promise<void> => {
    await ready();
    timer = undefined;
    const all = Array.from(gathered);
    gathered = new Set();
    // What is told is told for the editor's good: where it cannot be, nothing else is held up.
    if (!closed) await tell(all).catch(() => undefined);
  };

  return {
    add(one) {
      gathered.add(one);
      timer ??= setTimeout(() => void tellAll(), gatherFor);
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
