import type { Bridge, StopListening } from '../../shared/contract/bridge';
import type { AskAhead } from '../../shared/contract/connect';

/** Whether the core can be reached: `elsewhere` says that what answers at its address has another workspace open. */
export type LineStatus = 'whole' | 'lost' | 'elsewhere';

/** Makes a new line to the core; `lost` is called when that line breaks. Rejects when the core cannot be reached. */
export type Reach = (lost: () => void, askAhead?: AskAhead) => Promise<Bridge>;

type OpeningCall = 'workspace.describe' | 'workspace.openReadOnly';

/** A Bridge that outlives its lines, so that nobody who holds it has to know that one broke. */
export interface LastingBridge extends Bridge {
  readonly line: LineStatus;
  /**
   * Tries to reach the core again; true when it is there. Whoever listened to events goes on hearing them. A core that
   * has another workspace open is not taken: what was typed here does not belong there. `opening` is asked of a core that
   * has none open yet.
   */
  mend(opening?: OpeningCall): Promise<boolean>;
  onLine(listener: () => void): StopListening;
}

/** `askAhead` asks over the first line alone. */
export async function lastingBridge(reach: Reach, askAhead?: AskAhead): Promise<LastingBridge> {
  let line: LineStatus = 'whole';
  let mending: Promise<boolean> | undefined;
  const watchers = new Set<() => void>();
  const subscriptions = new Set<() => void>();

  const become = (next: LineStatus): void => {
    if (next === line) return;
    line = next;
    for (const watcher of watchers) watcher();
  };

  // Lines are counted, for the end of one that is not in use means nothing.
  let lines = 0;
  let inUse = 0;
  const lost = (line: number) => () => {
    if (line === inUse) become('lost');
  };

  let current = await reach(lost(0), askAhead);

  const tryAgain = async (opening: OpeningCall): Promise<boolean> => {
    lines += 1;
    const line = lines;
    try {
      const reached = await reach(lost(line));
      if (!(await hasWorkspace(reached, current.workspace, opening))) {
        become(reached.workspace === null ? 'lost' : 'elsewhere');
        reached.close();
        return false;
      }
      current = reached;
      inUse = line;
      for (const subscribe of subscriptions) subscribe();
      become('whole');
      return true;
    } catch {
      // Nobody is there now, whoever answered before.
      become('lost');
      return false;
    }
  };

  return {
    get origin() {
      return current.origin;
    },
    get workspace() {
      return current.workspace;
    },
    get line() {
      return line;
    },
    async call(name, input) {
      const asked = current;
      const answer = await asked.call(name, input);
      if (!answer.ok && answer.code === 'disconnected' && asked === current && line === 'whole') become('lost');
      return answer;
    },
    on(name, listener) {
      let stop = current.on(name, listener);
      const subscribe = (): void => {
        stop();
        stop = current.on(name, listener);
      };
      subscriptions.add(subscribe);
      return () => {
        subscriptions.delete(subscribe);
        stop();
      };
    },
    photoUrl: (photoId, size) => current.photoUrl(photoId, size),
    mend(opening = 'workspace.describe') {
      mending ??= tryAgain(opening).finally(() => {
        mending = undefined;
      });
      return mending;
    },
    onLine(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    close: () => current.close(),
  };
}

/** Whether a core has this workspace open; any will do for a window that had none yet. */
async function hasWorkspace(bridge: Bridge, workspace: string | null, opening: OpeningCall): Promise<boolean> {
  if (workspace === null) return true;
  // A core that could not open its folder at first tries again when it is asked.
  if (bridge.workspace === null) await bridge.call(opening, {});
  return bridge.workspace === workspace;
}
