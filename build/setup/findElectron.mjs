import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronProgram } from './electronProgram.mjs';
import { isProgram } from './findProgram.mjs';
import { projectRoot } from './projectRoot.mjs';

/**
 * @typedef {{ readonly is: 'found', readonly folder: string, readonly program: string, readonly version: string }
 *   | { readonly is: 'none', readonly why: string }} FoundElectron
 */

const electronPackage = join(projectRoot, 'node_modules', 'electron');
/** An unreachable host is given up by Node itself within seconds; this is for a line too slow to be waited for. */
const downloadLimit = 10 * 60_000;

/**
 * Electron's folder: the one that ELECTRON_OVERRIDE_DIST_PATH names, or the npm package's own, which is downloaded
 * when it is not there yet. The npm package does the download, so its mirror and proxy settings apply.
 *
 * @returns {FoundElectron}
 */
export function findElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named !== undefined && named !== '') {
    return inFolder(named) ?? { is: 'none', why: `ELECTRON_OVERRIDE_DIST_PATH names ${named}, where Electron is not.` };
  }

  const folder = join(electronPackage, 'dist');
  const wanted = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
  const present = inFolder(folder);
  // The package writes path.txt last, so its absence tells of a download that broke off.
  if (present !== undefined && present.version === wanted && existsSync(join(electronPackage, 'path.txt')))
    return present;

  console.log(`Downloading Electron ${wanted} (about 120 MB, once).`);
  const { status, stderr, error } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    cwd: electronPackage,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: downloadLimit,
    killSignal: 'SIGKILL',
  });
  const downloaded = status === 0 ? inFolder(folder) : undefined;
  if (downloaded !== undefined) return downloaded;
  const reason = error === undefined ? (stderr.trim().split('\n')[0] ?? '') : 'it took more than ten minutes';
  return { is: 'none', why: `Electron could not be downloaded (${reason}).` };
}

/**
 * @param {string} folder
 * @returns {Extract<FoundElectron, { is: 'found' }> | undefined}
 */
function inFolder(folder) {
  const program = electronProgram(folder);
  if (!isProgram(program)) return undefined;
  const record = join(folder, 'version');
  const version = existsSync(record) ? readFileSync(record, 'utf8').trim().replace(/^v/, '') : '';
  return { is: 'found', folder, program, version };
}
