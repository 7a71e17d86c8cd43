import path from 'node:path';
import {
  BrowserWindow,
  dialog,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  type WebFrameMain,
} from 'electron';
import type { FolderPurpose, Grant } from '../../shared/contract/host';
import { appOrigin } from './appProtocol';
import { channels } from './channels';
import type { CoreProcess } from './coreProcess';
import { readClipboard } from './readClipboard';

const dialogs: Readonly<Record<FolderPurpose, { readonly title: string; readonly buttonLabel: string }>> = {
  'export a bundle': { title: 'Export a bundle to a folder', buttonLabel: 'Export here' },
  'verify a bundle': { title: 'Choose a bundle to verify', buttonLabel: 'Verify' },
  'keep backups': { title: 'Choose a folder for backups, best on another disk', buttonLabel: 'Keep backups here' },
  'restore a backup': { title: 'Choose an empty folder to restore into', buttonLabel: 'Restore here' },
};

/** Answers what a window asks of the machine. Whoever is not a window of ours, at its own page, gets no answer. */
export function answerWindows(core: Pick<CoreProcess, 'connect' | 'grant'>): void {
  ipcMain.on(channels.port, (event) => {
    if (isOurs(event)) event.sender.postMessage(channels.port, null, [core.connect()]);
  });

  ipcMain.handle(channels.pickFolder, async (event, asked: unknown): Promise<Grant | null> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!isOurs(event) || !window || !isPurpose(asked)) return null;
    const picked = await dialog.showOpenDialog(window, {
      ...dialogs[asked],
      properties: asked === 'verify a bundle' ? ['openDirectory'] : ['openDirectory', 'createDirectory'],
    });
    const folder = picked.canceled ? undefined : picked.filePaths[0];
    if (folder === undefined) return null;
    const { randomUUID } = await import('node:crypto');
    const grant = randomUUID();
    core.grant(grant, folder);
    return { grant, label: path.basename(folder) || folder };
  });

  ipcMain.handle(channels.readClipboard, (event) => (isOurs(event) ? readClipboard() : null));
}

/** Said without a schema: this process starts without the library that makes them. */
function isPurpose(asked: unknown): asked is FolderPurpose {
  return typeof asked === 'string' && Object.hasOwn(dialogs, asked);
}

/** Whether a message comes from the top frame of a page of ours. */
export function isOurs({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && isTopFrame(senderFrame) && senderFrame.url.startsWith(`${appOrigin}/`);
}

function isTopFrame(frame: WebFrameMain): boolean {
  return frame.parent === null;
}
