/** `npm run test:crash -- [KILLS] [--seed N]`: builds, bundles tests/crash/run.ts and runs it. */
import { buildWhenChanged } from './setup/buildWhenChanged.mjs';
import { installDependencies } from './setup/installDependencies.mjs';
import { runCrashes } from './test/runCrashes.mjs';

process.exitCode = await testCrash();

async function testCrash() {
  if (!(await installDependencies())) return 1;
  if (!(await buildWhenChanged())) return 1;
  return runCrashes(process.argv.slice(2));
}
