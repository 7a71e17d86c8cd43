import { join } from 'node:path';

/**
 * Electron's executable inside its folder, which is laid out differently on each system.
 *
 * @param {string} folder as unpacked from Electron's own zip
 * @param {NodeJS.Platform} [platform]
 */
export function electronProgram(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
}
