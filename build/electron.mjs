/** Sees to it that Electron is there, downloading it if need be. Exits with 1, and says why, when it cannot be had. */
import { findElectron } from './setup/findElectron.mjs';
import { installDependencies } from './setup/installDependencies.mjs';

const electron = (await installDependencies()) ? findElectron() : undefined;
if (electron?.is !== 'found') {
  if (electron !== undefined) console.error(electron.why);
  process.exitCode = 1;
}
