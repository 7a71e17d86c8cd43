import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { WorkspaceDescription } from '../../shared/contract/answers';
import type { Bridge } from '../../shared/contract/bridge';
import type { Host } from '../../shared/contract/host';
import type { Outbox } from './outbox';
import type { SaveStatus } from './saveStatus';
import type { Store, StoreState } from './store';

/** What every screen works with; made once, when the window has reached the core. */
export interface Desk {
  readonly bridge: Bridge;
  readonly host: Host;
  readonly outbox: Outbox;
  readonly store: Store;
  readonly workspace: WorkspaceDescription;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('This view must stand inside a DeskContext');
  return desk;
}

/** Part of the store's state. `select` must give the same value for the same state: pick, do not build. */
export function useStore<Selected>(select: (state: StoreState) => Selected): Selected {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => select(store.state));
}

/** Milliseconds until a new save status is drawn: by then the letter that brought it about has been painted. */
const drawnAfter = 30;
/** Milliseconds that all must be saved until it is said: while somebody types, that is never so for longer. */
const savedFor = 200;

export function useSaveStatus(): SaveStatus {
  const { outbox } = useDesk();
  const subscribe = useCallback(
    (listener: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = outbox.onStatus(() => {
        clearTimeout(timer);
        timer = setTimeout(listener, outbox.status.is === 'saved' ? savedFor : drawnAfter);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    [outbox],
  );
  return useSyncExternalStore(subscribe, () => outbox.status);
}
