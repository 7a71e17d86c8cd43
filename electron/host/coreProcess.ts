import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { PhotoSize } from '../../shared/contract/bridge';
import type { PhotoId } from '../../shared/model/ids';
import type { FromCore, ToCore } from '../core/processMessages';

type FoundPhoto = Extract<FromCore, { is: 'photo' }>['found'];

/** The core's process, as the main process sees it. One that ends unasked is started again; windows then reconnect. */
export interface CoreProcess {
  /** A new port to the core, to be handed to a window. */
  connect(): MessagePortMain;
  grant(grant: string, folder: string): void;
  photo(id: PhotoId, size: PhotoSize | null): Promise<FoundPhoto>;
  /** Brings everything to the disk and ends the process. Resolves to what went wrong, or null. */
  close(): Promise<string | null>;
  /** Ends the process though it does not answer: what it had answered for is on the disk. */
  giveUp(): void;
}

/** Milliseconds that a core must have run for its end not to count as one in a row. */
const ranWell = 10_000;
/** How many ends in a row are mended by starting again. */
const mostRestarts = 3;

/**
 * Starts the core on a workspace: `program` is its file, and in `keptCode` it keeps what V8 makes of it. `onGone` is told
 * when it keeps ending and is not started again.
 */
export function startCore(
  { program, keptCode }: { readonly program: string; readonly keptCode: string },
  open: Omit<Extract<ToCore, { is: 'open' }>, 'is'>,
  onGone: () => void,
): CoreProcess {
  const waiting = new Map<number, (found: FoundPhoto) => void>();
  const grants = new Map<string, string>();
  let number = 0;
  let restarts = 0;
  let startedAt = 0;
  let child: UtilityProcess;
  let closing: Promise<string | null> | undefined;
  let settleClosing: ((failure: string | null) => void) | undefined;
  let gone = false;

  const post = (message: ToCore, ports: MessagePortMain[] = []): void => child.postMessage(message, ports);

  /** A core that starts again fills no folder: one that looks empty then is a drive that was unplugged. */
  const start = (sampleFolder: string | null): void => {
    startedAt = Date.now();
    child = utilityProcess.fork(program, [keptCode], { serviceName: 'Galley core' });
    child.on('message', receive);
    child.on('exit', ended);
    post({ is: 'open', ...open, sampleFolder });
    for (const [grant, folder] of grants) post({ is: 'grant', grant, folder });
  };

  const receive = (message: FromCore): void => {
    if (message.is === 'closed') {
      settleClosing?.(message.failure);
    } else {
      waiting.get(message.number)?.(message.found);
      waiting.delete(message.number);
    }
  };

  const ended = (): void => {
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
    if (closing) {
      settleClosing?.('The part of Galley that keeps the files ended before it had finished.');
      return;
    }
    restarts = Date.now() - startedAt > ranWell ? 1 : restarts + 1;
    gone = restarts > mostRestarts;
    if (gone) onGone();
    else start(null);
  };

  start(open.sampleFolder);

  return {
    connect() {
      const { port1, port2 } = new MessageChannelMain();
      post({ is: 'connect' }, [port1]);
      return port2;
    },
    grant(grant, folder) {
      grants.set(grant, folder);
      post({ is: 'grant', grant, folder });
    },
    photo(id, size) {
      if (gone) return Promise.resolve(null);
      number += 1;
      const asked = number;
      return new Promise((resolve) => {
        waiting.set(asked, resolve);
        post({ is: 'photo', number: asked, id, size });
      });
    },
    close() {
      // What it had answered for is on the disk; there is nothing left to bring there.
      if (gone) return Promise.resolve(null);
      closing ??= new Promise<string | null>((resolve) => {
        settleClosing = resolve;
        post({ is: 'close' });
      }).then((failure) => {
        child.kill();
        return failure;
      });
      return closing;
    },
    giveUp() {
      // A process that hangs does not hear the signal that Electron would send it.
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
    },
  };
}
