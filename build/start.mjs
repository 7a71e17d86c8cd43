/** `npm start`: installs, builds, finds Electron and opens Galley; where there is no window to be had, serves it. */

import { buildWhenChanged } from './setup/buildWhenChanged.mjs';
import { checkNode } from './setup/checkNode.mjs';
import { electronObstacle } from './setup/electronObstacle.mjs';
import { findChromium } from './setup/findChromium.mjs';
import { findElectron } from './setup/findElectron.mjs';
import { hasDisplay } from './setup/hasDisplay.mjs';
import { installDependencies } from './setup/installDependencies.mjs';
import { isRoot } from './setup/isRoot.mjs';
import { run } from './setup/run.mjs';
import { decideHost } from './start/decideHost.mjs';
import { openAppWindow } from './start/openAppWindow.mjs';
import { readStartOptions, startUsage } from './start/readStartOptions.mjs';
import { serveOnLoopback } from './start/serveOnLoopback.mjs';

process.exitCode = await start();

async function start() {
  const options = readStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (options.is === 'help') {
    console.log(startUsage);
    return 0;
  }
  if (options.is === 'wrong') {
    console.error(`${options.why}\n\n${startUsage}`);
    return 2;
  }
  const tooOld = checkNode();
  if (tooOld !== undefined) {
    console.error(tooOld);
    return 1;
  }
  if (!((await installDependencies()) && (await buildWhenChanged()))) return 1;

  const circumstances = {
    platform: process.platform,
    display: hasDisplay(),
    root: isRoot(),
    sandboxOff: (process.env.ELECTRON_DISABLE_SANDBOX ?? '') !== '',
    asked: options.asked,
  };
  const first = decideHost({ ...circumstances, electron: { is: 'not looked for' } });
  const host =
    first.is === 'look for Electron'
      ? decideHost({ ...circumstances, electron: lookForElectron(circumstances) })
      : first;
  switch (host.is) {
    case 'window':
      return openWindow(host.program, options.workspace);
    case 'browser':
    case 'address':
      for (const line of host.lines) console.error(line);
      return serve(options.workspace, host.is === 'browser' ? findChromium() : undefined);
    case 'look for Electron':
      throw new Error('Electron was looked for, and the decision asks for it again.');
  }
}

/**
 * @param {{ readonly platform: NodeJS.Platform, readonly sandboxOff: boolean }} circumstances
 * @returns {import('./start/decideHost.mjs').Electron}
 */
function lookForElectron(circumstances) {
  const electron = findElectron();
  if (electron.is === 'none') return electron;
  const obstacle = electronObstacle(electron.program, circumstances);
  return obstacle === undefined ? { is: 'ready', program: electron.program } : { is: 'hindered', ...obstacle };
}

/**
 * @param {string} program Electron's path
 * @param {string | undefined} workspace
 */
function openWindow(program, workspace) {
  // An editor's own terminal may be an Electron that set this, and Electron would then come up as a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return run(program, ['.', ...(workspace === undefined ? [] : ['--workspace', workspace])], { env, apart: true });
}

/**
 * @param {string | undefined} workspace
 * @param {string | undefined} browser the browser to open it in; undefined leaves opening it to the user
 */
async function serve(workspace, browser) {
  const served = await serveOnLoopback(workspace);
  if ('failed' in served) return served.failed;
  console.log(`Galley is at ${served.address}`);
  if (browser === undefined) return served.ended;
  const window = openAppWindow(browser, served.address);
  void window.closed.then((hadBeenOpen) => {
    if (hadBeenOpen) served.stop();
    else console.error('The browser did not open a window. Open the address yourself.');
  });
  const code = await served.ended;
  window.close();
  return code;
}
