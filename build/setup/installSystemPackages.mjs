import { spawnSync } from 'node:child_process';
import { chooseAptPackages } from './chooseAptPackages.mjs';
import { findChromium } from './findChromium.mjs';
import { findProgram } from './findProgram.mjs';
import { isRoot } from './isRoot.mjs';
import { neededLibraries } from './neededLibraries.mjs';
import { run } from './run.mjs';

/** What the tests read the metadata of pictures with: a reader that is not Galley's own. */
const readingPackages = [{ program: 'exiftool', packages: ['libimage-exiftool-perl'] }];

/** The virtual display, and what `xvfb-run` wants beside it. */
const displayPackages = [
  { program: 'Xvfb', packages: ['xvfb'] },
  { program: 'xauth', packages: ['xauth'] },
];

/**
 * Sees to it that the tests have exiftool, and with windows also a browser, a virtual display and Electron's libraries:
 * installs what is missing with apt-get when root on Debian or Ubuntu, and otherwise prints the command and goes on with
 * what is there. Other systems bring all of it, apart from the browser and exiftool.
 *
 * @param {{ readonly windows: boolean }} needed
 */
export async function installSystemPackages({ windows }) {
  if (process.platform !== 'linux') return;
  const missing = [...missingPrograms(readingPackages), ...(windows ? missingForWindows() : [])];
  if (missing.length === 0) return;

  const hasApt = findProgram(['apt-get']) !== undefined;
  if (!hasApt) {
    const names = missing.map((names) => names.at(-1)).join(', ');
    console.error(`Some tests need packages that are not here. Debian calls them: ${names}.`);
    return;
  }
  if (!isRoot()) {
    const command = `sudo apt-get install -y ${chooseAptPackages(missing).join(' ')}`;
    console.error(`Some tests need packages that are not here. To install them: ${command}`);
    return;
  }
  console.log('Installing system packages with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const names = chooseAptPackages(missing);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  const code = await run('apt-get', args, { env, quiet: true });
  if (code !== 0) console.error(`apt-get could not install them: try apt-get install ${names.join(' ')}`);
}

/** @returns {readonly (readonly string[])[]} for each thing that is missing, the names its package goes by */
function missingForWindows() {
  const { stdout } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  const libraries = neededLibraries.filter(({ library }) => !(stdout ?? '').includes(`\t${library} `));
  const browser = findChromium() === undefined ? [['chromium']] : [];
  return [...browser, ...missingPrograms(displayPackages), ...libraries.map(({ packages }) => packages)];
}

/** @param {readonly { readonly program: string, readonly packages: readonly string[] }[]} programs */
function missingPrograms(programs) {
  return programs.filter(({ program }) => findProgram([program]) === undefined).map(({ packages }) => packages);
}
