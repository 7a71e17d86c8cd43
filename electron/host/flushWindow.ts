import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import { channels } from './channels';
import { isOurs } from './windowCalls';

/** Milliseconds that a window has to bring what it holds to the disk before it counts as failed. */
const patience = 5000;

/** Asks a window to bring everything it holds to the disk; true when it says that it has. */
export function flushWindow(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (flushed: boolean): void => {
      clearTimeout(timer);
      ipcMain.off(channels.flushed, onFlushed);
      window.webContents.off('render-process-gone', onGone);
      resolve(flushed);
    };
    const onFlushed = (event: IpcMainEvent, flushed: unknown): void => {
      if (event.sender === window.webContents && isOurs(event)) settle(flushed === true);
    };
    // What a window that died had not sent yet is lost already; waiting would bring nothing back.
    const onGone = (): void => settle(true);
    const timer = setTimeout(() => settle(false), patience);
    ipcMain.on(channels.flushed, onFlushed);
    window.webContents.on('render-process-gone', onGone);
    if (window.webContents.isCrashed()) settle(true);
    else window.webContents.send(channels.flush);
  });
}
