import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';
import { run } from '../setup/run.mjs';

/**
 * Runs tests/crash/run.ts on what was built. Resolves to its exit code.
 *
 * @param {readonly string[]} args
 * @param {string} [log] a file that gets a copy of all output
 */
export async function runCrashes(args, log) {
  // Not before the dependencies are there.
  const { bundleScripts } = await import('../bundle/bundleScripts.mjs');
  await bundleScripts('crash', { run: 'tests/crash/run.ts', bareAppend: 'tests/crash/bareAppend.ts' });
  return run(
    process.execPath,
    [join(projectRoot, 'out', 'crash', 'run.js'), ...args],
    log === undefined ? {} : { log },
  );
}
