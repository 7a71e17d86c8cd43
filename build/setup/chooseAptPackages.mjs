import { spawnSync } from 'node:child_process';

/**
 * Of each thing's names, the first that this Debian or Ubuntu really has a package of; the oldest name when none is
 * known. A merely virtual name (apt knows it, several packages provide it) does not count: installing it fails.
 *
 * @param {readonly (readonly string[])[]} choices
 * @returns {readonly string[]} sorted, each once
 */
export function chooseAptPackages(choices) {
  const known = (/** @type {string} */ name) =>
    spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' }).stdout?.startsWith('Package:');
  const chosen = choices.map((names) => (names.length === 1 ? names[0] : names.find(known)) ?? names.at(-1) ?? '');
  return [...new Set(chosen)].sort();
}
