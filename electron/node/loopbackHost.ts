import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Grants } from '../core/grants';
import type { Core } from '../core/openCore';
import { createDoorkeeper, type Doorkeeper } from './doorkeeper';
import { grantExportsFolder } from './exportsFolder';
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
  /** 0 for any free one. */
  readonly port: number;
}

/** The largest message taken from a window, in bytes: a whole batch of changes is far below it. */
const largestMessage = 16 * 1024 * 1024;

/** Serves the app to a browser on this machine, and to nobody else. Rejects when the port is taken. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const { core, grants, pageFolder, exportsFolder } = options;
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

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  doorkeeper = createDoorkeeper(port);

  return {
    address: `http://127.0.0.1:${port}/?token=${doorkeeper.token}`,
    async close() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serveBridge(core: Core, webSocket: WebSocket): void {
  const connection = core.connect((message) => webSocket.send(JSON.stringify(message)));
  webSocket.on('message', (data) => {
    try {
      void connection.receive(JSON.parse(String(data)));
    } catch {
      webSocket.close(1003, 'Not JSON');
    }
  });
  webSocket.on('error', () => webSocket.terminate());
  webSocket.on('close', () => connection.close());
}
