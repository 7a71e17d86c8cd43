import { electronObstacle } from './electronObstacle.mjs';
import { findElectron } from './findElectron.mjs';
import { findProgram } from './findProgram.mjs';
import { hasDisplay } from './hasDisplay.mjs';
import { isRoot } from './isRoot.mjs';
import { sandboxIsUsable } from './sandboxIsUsable.mjs';
import { startDisplay } from './startDisplay.mjs';

/**
 * What tests and benchmarks of the desktop app run with. `env` is to be added to their environment; `release` ends
 * what was started for them.
 *
 * @typedef {{ readonly is: 'ready', readonly electron: string, readonly env: Readonly<Record<string, string>>,
 *     readonly release: () => void }
 *   | { readonly is: 'impossible', readonly why: string }} Desktop
 */

/**
 * Finds Electron and a display for it, starting a virtual one where there is none. Where Chromium's sandbox cannot be
 * had (root, or a system that keeps it from us), tests do without: they open nothing but Galley's own pages.
 *
 * @returns {Promise<Desktop>}
 */
export async function prepareDesktop() {
  const electron = findElectron();
  if (electron.is === 'none') return { is: 'impossible', why: electron.why };
  const linux = process.platform === 'linux';
  const obstacle = electronObstacle(electron.program, { platform: process.platform, sandboxOff: true });
  if (obstacle !== undefined) return { is: 'impossible', why: `${obstacle.why}. This mends it: ${obstacle.mend}` };
  const sandboxed = !linux || (!isRoot() && sandboxIsUsable(electron.program));
  const env = sandboxed ? {} : { ELECTRON_DISABLE_SANDBOX: '1' };

  if (hasDisplay()) return { is: 'ready', electron: electron.program, env, release: () => {} };
  const xvfb = findProgram(['Xvfb']);
  if (xvfb === undefined) return { is: 'impossible', why: 'There is no display here, and no Xvfb to make one.' };
  const { display, stop } = await startDisplay(xvfb);
  return { is: 'ready', electron: electron.program, env: { ...env, DISPLAY: display }, release: stop };
}
