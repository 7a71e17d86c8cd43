import { chooseAptPackages } from './chooseAptPackages.mjs';
import { findProgram } from './findProgram.mjs';
import { neededLibraries } from './neededLibraries.mjs';

/**
 * The command that installs the packages these shared libraries are in, for this system's package manager.
 *
 * @param {readonly string[]} libraries as the loader names them: `libnss3.so`
 * @returns {string}
 */
export function libraryPackagesCommand(libraries) {
  if (findProgram(['apt-get']) !== undefined) {
    const choices = libraries.map(
      (library) => neededLibraries.find((needed) => needed.library === library)?.packages ?? [library],
    );
    return `sudo apt-get install -y ${chooseAptPackages(choices).join(' ')}`;
  }
  // dnf and zypper find a package by the library in it, so they need no table of names.
  const capabilities = libraries.map((library) => `'${library}()(64bit)'`).join(' ');
  if (findProgram(['dnf']) !== undefined) return `sudo dnf install -y ${capabilities}`;
  if (findProgram(['zypper']) !== undefined) return `sudo zypper install -y ${capabilities}`;
  return `install, with this system's package manager, what has ${libraries.join(', ')}`;
}
