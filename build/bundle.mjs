/** `npm run build`: makes out/ from the sources. */
import { bundleNodeParts } from './bundle/bundleNodeParts.mjs';
import { bundleRenderer } from './bundle/bundleRenderer.mjs';
import { copyFolders } from './bundle/copyFolders.mjs';
import { copyProofFiles } from './bundle/copyProofFiles.mjs';
import { forgetBuiltFrom, readSources, writeBuiltFrom } from './setup/sourcesStamp.mjs';

const began = performance.now();
const sources = readSources();
forgetBuiltFrom();
try {
  await Promise.all([bundleNodeParts(), bundleRenderer(), copyFolders(), copyProofFiles()]);
  writeBuiltFrom(sources);
  console.log(`Built out/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
} catch (error) {
  // The bundlers' messages show the place in the source; where in the bundler it was noticed helps nobody.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
