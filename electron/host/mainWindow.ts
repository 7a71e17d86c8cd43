import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './appProtocol';
import { reopenPage } from './reopenPage';

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
  reopenPage(window);
  void window.loadURL(`${appOrigin}/`);
  return window;
}
