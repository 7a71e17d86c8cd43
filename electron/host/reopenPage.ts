import { app, type BrowserWindow, dialog } from 'electron';
import { appOrigin } from './appProtocol';

/** How often in a row a page that dies is brought back unasked, and within how many milliseconds that is a row. */
const mostDeaths = 3;
const row = 60_000;

/**
 * Brings a page that died back at the same place: all that it had sent is on the disk. One that dies again and again is not
 * brought back for ever; then the editor is asked.
 */
export function reopenPage(window: BrowserWindow): void {
  const { webContents } = window;
  let deaths: readonly number[] = [];
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    deaths = [...deaths.filter((death) => now - death < row), now];
    if (deaths.length < mostDeaths) return webContents.reload();
    deaths = [];
    void askHow(window).then((answer) => {
      if (answer === 'again') webContents.reload();
      else if (answer === 'desk') void window.loadURL(`${appOrigin}/#/desk`);
      else app.quit();
    });
  });
}

async function askHow(window: BrowserWindow): Promise<'again' | 'desk' | 'close'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window of Galley has ended suddenly several times in a row.',
    detail: 'Everything that was saved is on the disk. If it is one article that it ends with, begin with the Desk.',
    buttons: ['Begin with the Desk', 'Open it again', 'Close Galley'],
    defaultId: 0,
    cancelId: 2,
  });
  return (['desk', 'again', 'close'] as const)[response] ?? 'close';
}
