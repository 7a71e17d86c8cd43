import type { Host } from '../../shared/contract/host';
import { done, type Result } from '../../shared/result';
import type { Desk } from './DeskContext';
import type { LastingBridge } from './lastingBridge';
import { createOutbox } from './outbox';
import { readOnlyStore } from './readOnlyStore';
import { createStore } from './store';

export interface OpenDesk extends Desk {
  readonly bridge: LastingBridge;
}

/** Asks the core for the workspace, its lists and its sources, and makes what every screen works with. */
export async function openDesk(bridge: LastingBridge, host: Host, readOnly: boolean): Promise<Result<OpenDesk>> {
  const workspace = await bridge.call(readOnly ? 'workspace.openReadOnly' : 'workspace.describe', {});
  if (!workspace.ok) return workspace;
  const [lists, sources] = await Promise.all([bridge.call('lists.all', {}), bridge.call('sources.all', {})]);
  if (!lists.ok) return lists;
  if (!sources.ok) return sources;
  const outbox = createOutbox(bridge);
  const store = createStore(outbox, () => new Date().toISOString());
  store.take({ lists: lists.value, sources: sources.value });
  return done({
    bridge,
    host,
    outbox,
    store: workspace.value.readOnly ? readOnlyStore(store) : store,
    workspace: workspace.value,
  });
}
