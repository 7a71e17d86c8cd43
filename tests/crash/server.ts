import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Bridge } from '../../shared/contract/bridge';
import { connect } from '../../shared/contract/connect';

/** A `galley serve` in a process of its own, and a line to it as a browser window has one. */
export interface Server {
  readonly bridge: Bridge;
  /** Ends it as a power cut would end a program: without a chance to do anything. Resolves when nothing of it is left. */
  kill(): Promise<void>;
  /** Ends it in order. */
  end(): Promise<void>;
}

/** Starts the built command on a workspace. Rejects with what it said when it does not come to serve. */
export async function startServer(command: string, workspace: string): Promise<Server> {
  const child = spawn(process.execPath, [command, 'serve', '--workspace', workspace, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  // However this program ends, nothing of it goes on.
  const endToo = (): void => void child.kill('SIGKILL');
  process.once('exit', endToo);
  child.once('close', () => process.off('exit', endToo));
  const bridge = await connectTo(await addressOf(child));
  const endBy = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { bridge, kill: () => endBy('SIGKILL'), end: () => endBy('SIGTERM') };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: unknown): void => {
      said += String(part);
      const address = said.match(/"address":\s*"([^"]+)"/)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', (code) => reject(new Error(`galley serve ended with ${code}: ${said}`)));
  });
}

async function connectTo(address: string): Promise<Bridge> {
  const { origin, host } = new URL(address);
  const [cookie = ''] = (await fetch(address, { redirect: 'manual' })).headers.getSetCookie();
  const socket = new WebSocket(`ws://${host}/bridge`, { origin, headers: { cookie: cookie.split(';')[0] ?? '' } });
  socket.on('error', () => socket.terminate());
  return connect({
    send: (question) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(question));
    },
    onMessage: (listener) => void socket.on('message', (data) => listener(JSON.parse(String(data)))),
    onClose: (listener) => void socket.on('close', listener),
    close: () => socket.close(),
  });
}
