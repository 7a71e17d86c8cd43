import { app, type BrowserWindow, dialog } from 'electron';
import { closeCore } from './closeCore';
import type { CoreProcess } from './coreProcess';
import { flushWindow } from './flushWindow';

/**
 * Closing a window brings what it holds to the disk first, then what the core holds, and only then ends. When that fails
 * the editor is asked, and may stay.
 */
export function closeInOrder(window: BrowserWindow, core: CoreProcess): void {
  let closing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    void (async () => {
      try {
        const flushed = await flushWindow(window);
        if (!flushed && !(await closeAllTheSame(window, 'What you typed last is not on the disk yet.'))) return;
        // From here on nothing more is taken, so nothing more may be typed.
        window.hide();
        const failure = await closeCore(core);
        if (failure !== null) {
          dialog.showErrorBox(
            'Galley closed with a warning',
            `${failure} What was saved is in the histories, and is put in order at the next start.`,
          );
        }
        window.destroy();
        app.quit();
      } finally {
        closing = false;
      }
    })();
  });
}

async function closeAllTheSame(window: BrowserWindow, what: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: what,
    detail: 'Stay, and the foot of the window says why it cannot be saved. If you close now, that part is lost.',
    buttons: ['Stay', 'Close and lose it'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
