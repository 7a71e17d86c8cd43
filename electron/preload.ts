import { contextBridge, ipcRenderer } from 'electron';
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
  requestPort: () => ipcRenderer.send(channels.port),
};

/** The page's own window; this room's types know no DOM. */
const page = globalThis as unknown as { postMessage(message: string, target: string, transfer: unknown): void };

// A port cannot cross the context bridge; the page takes it from this message, which only its own window can send.
ipcRenderer.on(channels.port, (event) => page.postMessage('galley-port', '*', event.ports));

contextBridge.exposeInMainWorld('galleyHost', galleyHost);
