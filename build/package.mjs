/** `npm run package`: makes installers for this system in dist/. With `-- --dir`, only the app's folder. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageConfig } from './package/packageConfig.mjs';
import { buildWhenChanged } from './setup/buildWhenChanged.mjs';
import { findElectron } from './setup/findElectron.mjs';
import { installDependencies } from './setup/installDependencies.mjs';
import { projectRoot } from './setup/projectRoot.mjs';

const usage = `Usage: npm run package -- [--dir]

Makes installers of Galley for this system in dist/ (AppImage and deb, dmg, or nsis).

  --dir    only the app's folder, unpacked; needs no download once Electron is there
  --help   print this`;

process.exitCode = await makePackage();

async function makePackage() {
  const options = readOptions();
  if (options.is === 'help') {
    console.log(usage);
    return 0;
  }
  if (options.is === 'wrong') {
    console.error(`${options.why}\n\n${usage}`);
    return 2;
  }
  if (!((await installDependencies()) && (await buildWhenChanged()))) return 1;
  const electron = findElectron();
  if (electron.is === 'none') {
    console.error(electron.why);
    return 1;
  }
  const { build } = await import('electron-builder');
  const config = packageConfig(electron);
  try {
    const made = await build({ projectDir: projectRoot, config, dir: options.dir, publish: 'never' });
    for (const file of options.dir ? [join(projectRoot, 'dist')] : made) console.log(`Made ${file}`);
    return 0;
  } catch (error) {
    console.error(`Galley could not be packed: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

/** @returns {{ is: 'package', dir: boolean } | { is: 'help' } | { is: 'wrong', why: string }} */
function readOptions() {
  try {
    const { values } = parseArgs({ options: { dir: { type: 'boolean' }, help: { type: 'boolean' } } });
    return values.help === true ? { is: 'help' } : { is: 'package', dir: values.dir === true };
  } catch (error) {
    return { is: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
