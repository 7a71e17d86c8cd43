import { editorName } from './core/editorName';
import { ensureWorkspace } from './core/ensureWorkspace';
import { createGrants } from './core/grants';
import { type Core, openCore } from './core/openCore';
import type { FromCore, ToCore } from './core/processMessages';

/** The core in a process of its own: neither the window nor the main process ever waits for the disk. */

interface Port {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
}

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: ToCore; readonly ports: readonly Port[] }) => void): void;
  postMessage(message: FromCore): void;
}

/** Electron gives a utility process this way to its parent. */
const parent = (process as NodeJS.Process & { readonly parentPort: ParentPort }).parentPort;
const grants = createGrants();
const clock = { now: () => new Date(), program: 'the Galley window', editor: editorName() };
let opening: Promise<Core> | undefined;

// Ctrl+C in a terminal reaches every process of the group; the core ends when the main process, having flushed, says so.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

parent.on('message', ({ data, ports }) => void receive(data, ports[0]));

async function receive(message: ToCore, port: Port | undefined): Promise<void> {
  switch (message.is) {
    case 'open':
      opening = open(message);
      return;
    case 'connect':
      if (port) connect(await opening, port);
      return;
    case 'grant':
      return grants.give(message.grant, message.folder);
    case 'photo': {
      const found = await (await opening)?.photo(message.id, message.size);
      return parent.postMessage({ is: 'photo', number: message.number, found: found ?? null });
    }
    case 'close':
      return parent.postMessage({ is: 'closed', failure: await close() });
  }
}

async function open({ folder, readOnly, sampleFolder, themeFolder }: Extract<ToCore, { is: 'open' }>): Promise<Core> {
  const made = await ensureWorkspace(folder, sampleFolder, clock);
  const core = await openCore(folder, readOnly, { ...clock, themeFolder, folderOf: grants.folderOf }, made);
  core.keepBackups();
  return core;
}

function connect(core: Core | undefined, port: Port): void {
  const connection = core?.connect((message) => port.postMessage(message));
  port.on('message', ({ data }) => void connection?.receive(data));
  port.on('close', () => connection?.close());
  port.start();
}

async function close(): Promise<string | null> {
  try {
    await (await opening)?.close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
