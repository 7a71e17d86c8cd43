import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependenciesAreCurrent } from './dependenciesAreCurrent.mjs';
import { projectRoot } from './projectRoot.mjs';
import { run } from './run.mjs';

/**
 * Installs what package-lock.json names, unless it is there already. npm writes node_modules/.package-lock.json when
 * an installation is complete and not before, so that file is the stamp.
 *
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function installDependencies() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages(join('node_modules', '.package-lock.json'));
  if (locked !== undefined && installed !== undefined && dependenciesAreCurrent(locked, installed)) return true;

  console.log('Installing packages (npm ci); this takes a minute or two the first time.');
  // The packages that build and test Galley are wanted even where the machine is set to leave them out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code =
    npm?.endsWith('.js') === true
      ? await run(process.execPath, [npm, ...args])
      : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) console.error('The packages could not be installed: npm ci failed, its message is above.');
  return code === 0;
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
