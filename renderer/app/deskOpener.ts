import type { QueryClient } from '@tanstack/react-query';
import type { WorkspaceDescription } from '../../shared/contract/answers';
import type { StopListening } from '../../shared/contract/bridge';
import type { Host } from '../../shared/contract/host';
import type { Failure, Result } from '../../shared/result';
import { callOptions } from '../state/callOptions';
import { type LastingBridge, lastingBridge, type Reach } from '../state/lastingBridge';
import { type OpenDesk, openDesk } from '../state/openDesk';
import { pageWith } from '../views/desk/articlePages';
import { searchFor } from '../views/desk/deskSearch';
import { goOn } from './goOn';
import { routeOf } from './route';

/** How far the window is on its way to the desk. */
export type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly desk: OpenDesk }
  | { readonly is: 'failed'; readonly failure: Failure };

/** Reaches the core and opens the desk: at the start, and again when the editor asks. */
export interface DeskOpener {
  readonly opening: Opening;
  /** Resolves when the desk is open, or could not be opened. */
  open(readOnly: boolean): Promise<void>;
  onChange(listener: () => void): StopListening;
}

/** Milliseconds in which the Desk's first page is painted. */
const fillAfter = 100;

export function createDeskOpener(host: Host, reach: Reach, queries: QueryClient): DeskOpener {
  let opening: Opening = { is: 'opening' };
  let bridge: LastingBridge | undefined;
  const listeners = new Set<() => void>();

  const become = (next: Opening): void => {
    opening = next;
    for (const listener of listeners) listener();
  };

  const tryToOpen = async (readOnly: boolean): Promise<Opening> => {
    try {
      let described: Promise<Result<WorkspaceDescription>> | undefined;
      let asked: Promise<void> | undefined;
      // In one breath, and before there is anybody to answer: the first screen is drawn once, with all that it shows.
      bridge ??= await lastingBridge(reach, (line) => {
        asked = askForList(line, queries);
        if (!readOnly) described = line.call('workspace.describe', {});
      });
      described ??= bridge.call(readOnly ? 'workspace.openReadOnly' : 'workspace.describe', {});
      const opened = await openDesk(bridge, host, described);
      await asked;
      if (!opened.ok) return { is: 'failed', failure: opened };
      const desk = opened.value;
      queries.setQueryData(callOptions(bridge, 'workspace.describe', {}).queryKey, desk.workspace);
      goOn(desk.workspace.place);
      if (isDesk()) return { is: 'open', desk };
      const filled = await desk.fill();
      return filled.ok ? { is: 'open', desk } : { is: 'failed', failure: filled };
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      return { is: 'failed', failure: { ok: false, code: 'unreachable', message } };
    }
  };

  const fillLater = async (desk: OpenDesk): Promise<void> => {
    const filled = await desk.fill();
    if (!filled.ok) become({ is: 'failed', failure: filled });
  };

  return {
    get opening() {
      return opening;
    },
    async open(readOnly) {
      become({ is: 'opening' });
      const tried = await tryToOpen(readOnly);
      become(tried);
      if (tried.is === 'open' && isDesk()) setTimeout(() => void fillLater(tried.desk), fillAfter);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The Desk can be used before the lists and sources are there, so it has the core to itself at first. */
function isDesk(): boolean {
  return routeOf(location.hash).screen === 'desk';
}

/** Asks for what the Desk will show before it is there to ask itself. Resolves when that is there, or cannot be had. */
async function askForList(line: Pick<LastingBridge, 'call'>, queries: QueryClient): Promise<void> {
  const route = routeOf(location.hash);
  if (route.screen !== 'desk') return;
  await queries.prefetchQuery(callOptions(line, 'articles.list', pageWith(0, searchFor(route.state))));
}
