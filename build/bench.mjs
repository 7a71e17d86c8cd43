/** `npm run bench`: sets up as the tests do and runs tests/bench/run.ts, bundled; its arguments are passed on. */
import { join } from 'node:path';
import { buildWhenChanged } from './setup/buildWhenChanged.mjs';
import { installDependencies } from './setup/installDependencies.mjs';
import { installSystemPackages } from './setup/installSystemPackages.mjs';
import { prepareDesktop } from './setup/prepareDesktop.mjs';
import { projectRoot } from './setup/projectRoot.mjs';
import { provideChromium } from './setup/provideChromium.mjs';
import { run } from './setup/run.mjs';

process.exitCode = await bench();

async function bench() {
  if (!(await installDependencies())) return 1;
  await installSystemPackages({ windows: true });
  if (!(await buildWhenChanged())) return 1;
  const chromium = await provideChromium();
  const desktop = await prepareDesktop();
  try {
    const { bundleBench } = await import('./bundle/bundleBench.mjs');
    await bundleBench();
    const env = {
      ...process.env,
      ...(chromium === undefined ? {} : { GALLEY_CHROMIUM: chromium }),
      ...(desktop.is === 'ready'
        ? { ...desktop.env, GALLEY_ELECTRON: desktop.electron }
        : { GALLEY_NO_ELECTRON: desktop.why }),
    };
    return await run(process.execPath, [join(projectRoot, 'out', 'bench', 'run.js'), ...process.argv.slice(2)], {
      env,
    });
  } finally {
    if (desktop.is === 'ready') desktop.release();
  }
}
