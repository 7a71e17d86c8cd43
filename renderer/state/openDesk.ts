import type { WorkspaceDescription } from '../../shared/contract/answers';
import type { Host } from '../../shared/contract/host';
import { done, type Result } from '../../shared/result';
import type { Desk } from './DeskContext';
import type { LastingBridge } from './lastingBridge';
import { createOutbox } from './outbox';
import { readOnlyStore } from './readOnlyStore';
import { createStore } from './store';

export interface OpenDesk extends Desk {
  readonly bridge: LastingBridge;
  /** Brings the desk's lists and sources into the store, or says why they cannot be had. */
  fill(): Promise<Result<void>>;
}

/** Makes what every screen works with of the workspace that the core was asked for; all but the Desk need it filled. */
export async function openDesk(
  bridge: LastingBridge,
  host: Host,
  described: Promise<Result<WorkspaceDescription>>,
): Promise<Result<OpenDesk>> {
  const workspace = await described;
  if (!workspace.ok) return workspace;
  const outbox = createOutbox(bridge);
  const store = createStore(outbox, () => new Date().toISOString());
  return done({
    bridge,
    host,
    outbox,
    store: workspace.value.readOnly ? readOnlyStore(store) : store,
    workspace: workspace.value,
    async fill() {
      const [lists, sources] = await Promise.all([bridge.call('lists.all', {}), bridge.call('sources.all', {})]);
      if (!lists.ok) return lists;
      if (!sources.ok) return sources;
      store.take({ lists: lists.value, sources: sources.value });
      return done(undefined);
    },
  });
}
