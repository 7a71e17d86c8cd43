import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { app, dialog, session } from 'electron';
import { defaultWorkspace } from './core/defaultWorkspace';
import { serveApp } from './host/appProtocol';
import { closeInOrder } from './host/closing';
import { startCore } from './host/coreProcess';
import { lockDown } from './host/lockDown';
import { openMainWindow } from './host/mainWindow';
import { installMenu } from './host/menu';
import { answerWindows } from './host/windowCalls';

/** The desktop program: a window at once, the core beside it, and between them nothing but a port. */

const out = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { workspace: { type: 'string' }, 'read-only': { type: 'boolean' } },
  strict: false,
});
const folder = typeof values.workspace === 'string' ? path.resolve(values.workspace) : defaultWorkspace();

app.on('window-all-closed', () => app.quit());

void app.whenReady().then(() => {
  const core = startCore(
    { program: path.join(out, 'core-start.cjs'), keptCode: path.join(app.getPath('userData'), 'Core code') },
    {
      folder,
      readOnly: values['read-only'] === true,
      sampleFolder: path.join(out, 'sample'),
      themeFolder: path.join(out, 'theme'),
    },
    () =>
      dialog.showErrorBox(
        'Galley has to start again',
        'The part of Galley that keeps the files ended unexpectedly. All that was saved is on the disk. Close Galley and start it again.',
      ),
  );
  lockDown(session.defaultSession);
  serveApp(session.defaultSession, path.join(out, 'renderer'), core);
  answerWindows(core);
  const window = openMainWindow(path.join(out, 'preload.cjs'));
  closeInOrder(window, core);
  // Its page is on the way by now, which needs no menu to come.
  installMenu(window);
});
