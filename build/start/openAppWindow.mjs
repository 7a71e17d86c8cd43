import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quietChromium } from '../setup/chromiumArguments.mjs';

/**
 * Opens an address as an app window of a Chromium-family browser, with a profile of its own that lives as long as the
 * window. The address holds the token that lets its bearer in, and everyone on a machine may read the arguments of
 * its programs: so the browser is told of a page that only this user can read, and that page leads on.
 *
 * @param {string} browser the program's path
 * @param {string} address
 * @returns {{ readonly closed: Promise<boolean>, readonly close: () => void }} `closed` resolves when the
 *   window is gone: to true when it had been open, to false when the browser failed
 */
export function openAppWindow(browser, address) {
  const profile = mkdtempSync(join(tmpdir(), 'galley-window-'));
  const page = join(profile, 'galley.html');
  const target = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>Galley</title><meta http-equiv="refresh" content="0;url=${target}">`,
    { mode: 0o600 },
  );
  const args = [
    `--app=${pathToFileURL(page)}`,
    `--user-data-dir=${profile}`,
    '--window-size=1440,900',
    ...quietChromium,
  ];
  const child = spawn(browser, args, { stdio: 'ignore' });
  /** @type {Promise<boolean>} */
  const closed = new Promise((resolve) => {
    const tidy = (/** @type {boolean} */ hadBeenOpen) => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      resolve(hadBeenOpen);
    };
    child.on('error', () => tidy(false));
    child.on('exit', (code) => tidy(code === 0));
  });
  return { closed, close: () => child.kill('SIGTERM') };
}
