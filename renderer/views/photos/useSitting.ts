import { useId, useRef } from 'react';

/** Names the time that the focus is in one place: what is done in it is undone together. */
export interface Sitting {
  readonly name: () => string;
  /** The next one begins. */
  readonly begin: () => void;
}

export function useSitting(): Sitting {
  const id = useId();
  const count = useRef(0);
  return {
    name: () => `${id} ${count.current}`,
    begin: () => {
      count.current += 1;
    },
  };
}
