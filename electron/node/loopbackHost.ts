import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { packMessage, unpackMessage } from '../../shared/contract/frames';
import { mostPhotoBytes } from '../../shared/photos/photoLimits';
import type { Grants } from '../core/grants';
import type { Core } from '../core/openCore';
import { createDoorkeeper, type Doorkeeper } from './doorkeeper';
import { grantExportsFolder } from './exportsFolder';
import { keepAddress, readKeptAddress } from './keptAddress';
import { loopbackRequests } from './loopbackRequests';

export interface LoopbackHost {
  /** The address to open, with the key in it. */
  readonly address: string;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  readonly core: Core;
  readonly grants: Grants;
  readonly pageFolder: string;
  /** Where bundles are exported to. */
  readonly exportsFolder: string;
  /** 0 for any free one; undefined for the one of last time where that is free, else any. */
  readonly port: number | undefined;
  /**
   * The file where port and key are kept for the next start, so that a page which is open by then still has the key.
   * Without one, and at another port than last time, the key is new.
   */
  readonly keptIn?: string | undefined;
  /** Told why the address could not be kept; the host runs without. */
  readonly onNotKept?: (error: Error) => void;
}

/** The largest message taken from a window, in bytes: the largest photo. A whole batch of changes is far below it. */
const largestMessage = mostPhotoBytes + 1024 * 1024;

/** Serves the app to a browser on this machine, and to nobody else. Rejects when the port is taken. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const { core, grants, pageFolder, exportsFolder, keptIn, onNotKept } = options;
  let doorkeeper: Doorkeeper | undefined;
  const door = (): Doorkeeper => {
    if (!doorkeeper) throw new Error('A request came before the host was listening');
    return doorkeeper;
  };
  const server = createServer(
    loopbackRequests({
      core,
      pageFolder,
      doorkeeper: door,
      pickFolder: (purpose) => grantExportsFolder(exportsFolder, purpose, grants),
    }),
  );
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  server.on('upgrade', (request, socket, head) => {
    // Until it is a WebSocket nobody else listens, and an error that nobody hears would end the process.
    socket.on('error', () => socket.destroy());
    const allowed = door().isAddressedHere(request) && door().isFromOurPage(request) && door().hasCookie(request);
    if (!allowed || request.url !== '/bridge') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => serveBridge(core, webSocket));
  });

  const kept = keptIn === undefined ? undefined : await readKeptAddress(keptIn);
  const port =
    options.port === undefined && kept
      ? await listen(server, kept.port).catch(() => listen(server, 0))
      : await listen(server, options.port ?? 0);
  // At once, for a page of last time may be asking already.
  doorkeeper = createDoorkeeper(port, port === kept?.port ? kept.key : undefined);
  const { token } = doorkeeper;
  if (keptIn !== undefined && token !== kept?.key) {
    await keepAddress(keptIn, { port, key: token }).catch((error: Error) => onNotKept?.(error));
  }

  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    async close() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The port that the server listens on from now. Rejects when it cannot. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A connection that could not be taken (too many are open, say) ends nothing else.
      server.on('error', () => undefined);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function serveBridge(core: Core, webSocket: WebSocket): void {
  const connection = core.connect((message) => webSocket.send(packMessage(message)));
  webSocket.on('message', (data, isBinary) => {
    try {
      // A message comes as one Buffer unless that is asked for otherwise.
      void connection.receive(unpackMessage(isBinary ? (data as Buffer) : String(data)));
    } catch {
      webSocket.close(1003, 'Not a message');
    }
  });
  webSocket.on('error', () => webSocket.terminate());
  webSocket.on('close', () => connection.close());
}
