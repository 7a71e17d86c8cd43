import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { WebSocket } from 'ws';
import { directBridge } from '../../electron/core/directBridge';
import type { Grants } from '../../electron/core/grants';
import type { Core } from '../../electron/core/openCore';
import { startLoopbackHost } from '../../electron/node/loopbackHost';
import type { Bridge } from '../../shared/contract/bridge';
import { connect, type Line } from '../../shared/contract/connect';
import { packMessage, unpackMessage } from '../../shared/contract/frames';
import type { Message } from '../../shared/contract/messages';
import { temporaryFolder } from '../builders/temporaryFolder';

/** A bridge to a core, and how to break the line it goes over. */
export interface Carried {
  readonly bridge: Bridge;
  /** Undefined where there is no line that could break. */
  readonly cut?: () => void;
  /** Asks what no bridge would: resolves to the first answer with that number. */
  ask(question: { readonly number: number }): Promise<unknown>;
}

/** Ways to reach one core. `open` may be called again for each further window. */
export interface Carrier {
  open(): Promise<Carried>;
  close(): Promise<void>;
}

export type MakeCarrier = (core: Core, grants: Grants) => Promise<Carrier>;

/** The core in the same process. */
export const direct: MakeCarrier = async (core) => ({
  async open() {
    return {
      bridge: await directBridge(core),
      ask: (question) => answered(question.number, (hear) => void core.connect(hear).receive(question)),
    };
  },
  close: async () => undefined,
});

/** The core in a process of Electron's: the same port in Node's own form, driven as electron/core.ts drives it. */
export const messagePort: MakeCarrier = async (core) => {
  const ports: MessagePort[] = [];
  const serve = (port: MessagePort): void => {
    const connection = core.connect((message) => port.postMessage(message));
    port.on('message', (data: unknown) => void connection.receive(data));
    port.on('close', () => connection.close());
  };
  return {
    async open() {
      const { port1, port2 } = new MessageChannel();
      ports.push(port1);
      const line: Line = {
        send: (question) => port2.postMessage(question),
        onMessage: (listener) => void port2.on('message', (message: Message) => listener(message)),
        onClose: (listener) => void port2.on('close', listener),
        close: () => port2.close(),
      };
      const bridge = connect(line);
      serve(port1);
      return {
        bridge: await bridge,
        cut: () => port1.close(),
        ask: (question) =>
          answered(question.number, (hear) => {
            port2.on('message', hear);
            port2.postMessage(question);
          }),
      };
    },
    close: async () => {
      for (const port of ports) port.close();
    },
  };
};

/** The core behind the loopback host, as a browser that came with the key reaches it. */
export const webSocket: MakeCarrier = async (core, grants) => {
  const [pageFolder, exportsFolder] = await Promise.all([temporaryFolder(), temporaryFolder()]);
  const host = await startLoopbackHost({ core, grants, pageFolder, exportsFolder, port: 0 });
  const { origin, host: name } = new URL(host.address);
  const [cookie = ''] = (await fetch(host.address, { redirect: 'manual' })).headers.getSetCookie();
  return {
    async open() {
      const socket = new WebSocket(`ws://${name}/bridge`, { origin, headers: { cookie: cookie.split(';')[0] ?? '' } });
      const bridge = await connect({
        send: (question) => socket.send(packMessage(question)),
        onMessage: (listener) =>
          void socket.on('message', (data, isBinary) =>
            listener(unpackMessage(isBinary ? (data as Buffer) : String(data)) as Message),
          ),
        onClose: (listener) => void socket.on('close', listener),
        close: () => socket.close(),
      });
      return {
        bridge,
        cut: () => socket.terminate(),
        ask: (question) =>
          answered(question.number, (hear) => {
            socket.on('message', (data) => hear(JSON.parse(String(data))));
            socket.send(JSON.stringify(question));
          }),
      };
    },
    close: host.close,
  };
};

function answered(number: number, ask: (hear: (message: Message) => void) => void): Promise<unknown> {
  return new Promise((resolve) => {
    ask((message) => {
      if (message.is === 'answer' && message.number === number) resolve(message.result);
    });
  });
}
