/** A while in which nothing is begun that can wait. */
export interface Lull {
  /** Resolves when it is over. */
  readonly over: Promise<void>;
  /** Ends it before its time: somebody waits for what comes after it. */
  end(): void;
}

export function beginLull(milliseconds: number): Lull {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, end };
}
