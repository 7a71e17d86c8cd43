import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { Copied } from './copies';
import { type Desk, projectRoot } from './desk';

/** The desktop program, with what only it can do. */
export interface Desktop extends Desk {
  readonly app: ElectronApplication;
  restart(): Promise<Desktop>;
  /** Ends the whole program as a power cut would, and starts it again. */
  killAndStart(): Promise<Desktop>;
  /** Starts the program once more on the same workspace. */
  startAnother(): Promise<{ readonly page: Page; close(): Promise<void> }>;
}

/** Starts the desktop program on a new folder, which Galley fills with the sample newsroom. */
export function startDesktop(): Promise<Desktop> {
  return start(mkdtempSync(path.join(tmpdir(), 'galley-desktop-')));
}

async function start(folder: string): Promise<Desktop> {
  const workspace = path.join(folder, 'newsroom');
  const exports = path.join(folder, 'website');
  mkdirSync(exports, { recursive: true });
  const app = await launch(workspace, path.join(folder, 'user-data'));
  const page = await app.firstWindow();
  await app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] });
  }, exports);
  return {
    app,
    page,
    workspace,
    exports,
    asksForFolder: false,
    async pastePage(text, by) {
      await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
      if (by === 'mouse') await page.getByRole('button', { name: 'Paste a page' }).first().click();
      else await page.keyboard.press('ControlOrMeta+Shift+V');
    },
    async pasteCopied({ html, text }) {
      await copy(app, { html, text });
      await page.keyboard.press('ControlOrMeta+V');
    },
    async restart() {
      await closeWindow(app);
      return start(folder);
    },
    async killAndStart() {
      const closed = app.waitForEvent('close');
      app.process().kill('SIGKILL');
      await closed;
      return start(folder);
    },
    async startAnother() {
      const other = await launch(workspace, path.join(folder, 'other-user-data'));
      return { page: await other.firstWindow(), close: () => closeWindow(other) };
    },
    async quit() {
      await closeWindow(app);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function launch(workspace: string, userData: string): Promise<ElectronApplication> {
  return _electron.launch({ args: ['.', '--workspace', workspace, `--user-data-dir=${userData}`], cwd: projectRoot });
}

/** Puts a copy on the clipboard of the system. */
function copy(app: ElectronApplication, copied: Copied): Promise<void> {
  return app.evaluate(async ({ clipboard, ClipboardItem }, { html, text }) => {
    // An older Electron knows no items, and takes the kinds by their short names.
    const older = clipboard as unknown as { write(kinds: object): void };
    if (typeof ClipboardItem === 'undefined') return older.write({ html, text });
    const kinds = { 'text/plain': text, ...(html === '' ? {} : { 'text/html': html }) };
    await clipboard.write([new ClipboardItem(kinds)]);
  }, copied);
}

/** Closes the window as an editor does; the program ends once everything is on the disk. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
}
