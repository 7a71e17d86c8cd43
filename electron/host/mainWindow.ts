import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './appProtocol';

/** The paper of the two themes, so that a window has its colour before its page has. */
const paper = { light: '#fbfaf7', dark: '#17181b' } as const;

export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    title: 'Galley',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium would fetch its dictionaries from the network.
      spellcheck: false,
    },
  });
  // A page that died comes back by itself, at the same place: all that it had sent is on the disk.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}
