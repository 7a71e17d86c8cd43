import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { type Desk, projectRoot } from './desk';

/** The desktop program, with what only it can do. */
export interface Desktop extends Desk {
  readonly app: ElectronApplication;
  restart(): Promise<Desktop>;
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
    async restart() {
      await closeWindow(app);
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

/** Closes the window as an editor does; the program ends once everything is on the disk. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
}
