import { spawnSync } from 'node:child_process';

/**
 * The shared libraries that this Linux program needs and the loader cannot find, by name.
 *
 * @param {string} program
 * @returns {readonly string[]} empty, too, where there is no `ldd` to ask
 */
export function missingLibraries(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const missing = [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(([, library = '']) => library);
  return [...new Set(missing)];
}
