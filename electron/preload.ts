import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { FolderPurpose, Host } from '../shared/contract/host';
import { channels } from './host/channels';

/** What the window sees of the machine: these few functions, and a port to the core. */
const galleyHost: Host & { requestPort(): void } = {
  kind: 'electron',
  pickFolder: (purpose: FolderPurpose) => ipcRenderer.invoke(channels.pickFolder, purpose),
  readClipboard: () => ipcRenderer.invoke(channels.readClipboard),
  onCommand(listener) {
    const heard = (_event: unknown, commandId: string): void => listener(commandId);
    ipcRenderer.on(channels.command, heard);
    return () => ipcRenderer.off(channels.command, heard);
  },
  onClosing(flush) {
    const heard = async (): Promise<void> => ipcRenderer.send(channels.flushed, await flush().catch(() => false));
    ipcRenderer.on(channels.flush, heard);
    return () => ipcRenderer.off(channels.flush, heard);
  },
  requestPort() {
    if (early) void early.then(hand);
    else ipcRenderer.send(channels.port);
    early = undefined;
  },
};

/** The page's own window; this room's types know no DOM. */
const page = globalThis as unknown as { postMessage(message: string, target: string, transfer: unknown): void };

type Ports = IpcRendererEvent['ports'];

/** A port cannot cross the context bridge; the page takes it from this message, which only its own window can send. */
const hand = (ports: Ports): void => page.postMessage('galley-port', '*', ports);

/** The first port, asked for while the page's scripts are still being read. */
let early: Promise<Ports> | undefined = new Promise((resolve) => {
  ipcRenderer.once(channels.port, ({ ports }) => {
    resolve(ports);
    ipcRenderer.on(channels.port, (event) => hand(event.ports));
  });
});
ipcRenderer.send(channels.port);

contextBridge.exposeInMainWorld('galleyHost', galleyHost);
