import { join } from 'node:path';
import { build } from 'rolldown';
import { projectRoot } from '../setup/projectRoot.mjs';
import { external } from './bundleNodeParts.mjs';

/**
 * Bundles programs of the tests' room to a folder in out/, each a file that Node runs. `input` names them, and says where
 * the source of each lies.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} input
 */
export async function bundleScripts(folder, input) {
  await build({
    cwd: projectRoot,
    platform: 'node',
    input: { ...input },
    external: [...external, 'playwright'],
    logLevel: 'warn',
    transform: { target: 'node20.19' },
    output: {
      dir: join(projectRoot, 'out', folder),
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    },
  });
}
