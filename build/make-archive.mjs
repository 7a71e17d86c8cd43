/** `npm run make-archive -- N DIR [--seed S]`: bundles tests/bench/archive/makeArchiveCommand.ts and runs it. */
import { join } from 'node:path';
import { installDependencies } from './setup/installDependencies.mjs';
import { projectRoot } from './setup/projectRoot.mjs';
import { run } from './setup/run.mjs';

process.exitCode = await makeArchive();

async function makeArchive() {
  if (!(await installDependencies())) return 1;
  const { bundleScripts } = await import('./bundle/bundleScripts.mjs');
  await bundleScripts('archive', { 'make-archive': 'tests/bench/archive/makeArchiveCommand.ts' });
  return run(process.execPath, [join(projectRoot, 'out', 'archive', 'make-archive.js'), ...process.argv.slice(2)]);
}
