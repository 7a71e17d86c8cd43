/** Hands on the newest of many values, at most once in a while. */
export interface Paced<Value> {
  tell(value: Value): void;
  stop(): void;
}

/** The first value is handed on at once; of those that follow within `milliseconds`, the last when these are over. */
export function atMostEvery<Value>(milliseconds: number, take: (value: Value) => void): Paced<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest: { readonly value: Value } | undefined;

  const handOn = (value: Value): void => {
    newest = undefined;
    timer = setTimeout(() => {
      timer = undefined;
      if (newest) handOn(newest.value);
    }, milliseconds);
    take(value);
  };

  return {
    tell(value) {
      if (timer === undefined) handOn(value);
      else newest = { value };
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
