import { libraryPackagesCommand } from './libraryPackagesCommand.mjs';
import { missingLibraries } from './missingLibraries.mjs';
import { sandboxHelper, sandboxIsUsable } from './sandboxIsUsable.mjs';

/** @typedef {{ readonly why: string, readonly mend: string }} Obstacle what is in the way, and the command that mends it */

/**
 * What keeps an Electron that is there from opening a window on this machine, or undefined.
 *
 * @param {string} program Electron's own path
 * @param {object} circumstances
 * @param {NodeJS.Platform} circumstances.platform
 * @param {boolean} circumstances.sandboxOff the user has switched the sandbox off
 * @returns {Obstacle | undefined}
 */
export function electronObstacle(program, { platform, sandboxOff }) {
  if (platform !== 'linux') return undefined;
  const missing = missingLibraries(program);
  if (missing.length > 0) {
    return { why: `Electron needs system libraries that are not here`, mend: libraryPackagesCommand(missing) };
  }
  if (!sandboxOff && !sandboxIsUsable(program)) {
    const helper = sandboxHelper(program);
    return {
      why: 'This system does not let Electron sandbox its windows',
      mend: `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    };
  }
  return undefined;
}
