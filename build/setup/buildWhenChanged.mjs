import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { run } from './run.mjs';
import { readBuiltFrom, readSources } from './sourcesStamp.mjs';

/**
 * Builds out/ unless it was built from exactly these sources.
 *
 * @returns {Promise<boolean>} whether out/ is up to date now
 */
export async function buildWhenChanged() {
  if (readBuiltFrom() === readSources()) return true;
  const code = await run(process.execPath, [join(projectRoot, 'build', 'bundle.mjs')]);
  if (code !== 0) console.error('Galley could not be built; the message is above.');
  return code === 0;
}
