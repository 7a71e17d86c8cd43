import { refused } from '../../shared/result';
import type { Store } from './store';

/** A store of a folder that was opened to be read: it shows everything and refuses every change. */
export function readOnlyStore(store: Store): Store {
  const refuse = () =>
    refused(
      'read-only',
      'This folder is open for reading only, so nothing was changed. Close it in the other Galley, then open it here again.',
    );
  return {
    get state() {
      return store.state;
    },
    dispatch: refuse,
    undo: refuse,
    redo: refuse,
    did: refuse,
    onUndoMany: store.onUndoMany,
    take: store.take,
    subscribe: store.subscribe,
  };
}
