import { createContext } from 'react';

/** The places of the window that a screen may fill: the right of the top bar, and the foot beside the save status. */
export interface Slots {
  readonly actions: HTMLElement | null;
  readonly note: HTMLElement | null;
}

export const SlotsContext = createContext<Slots>({ actions: null, note: null });
