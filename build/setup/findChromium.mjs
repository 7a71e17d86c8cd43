import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './findProgram.mjs';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'vivaldi',
];
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'];
const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/**
 * A browser of the Chromium family on this machine: what GALLEY_CHROMIUM names, or one in its usual place.
 *
 * @returns {string | undefined} the program's path
 */
export function findChromium() {
  const named = process.env.GALLEY_CHROMIUM;
  if (named !== undefined && named !== '') return named;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return macNames
      .flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)))
      .find((program) => existsSync(program));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return windowsPlaces
      .flatMap((place) => folders.map((folder) => join(folder ?? '', place)))
      .find((program) => existsSync(program));
  }
  // A snap sees neither our temporary folders nor hidden ones, and so cannot keep its profile where we put it.
  return findProgram(linuxNames.filter((name) => !existsSync(`/snap/bin/${name.replace('-browser', '')}`)));
}
