/** `npm test`: sets up, builds, and runs every part of the tests; the last line says how many passed. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenChanged } from './setup/buildWhenChanged.mjs';
import { checkNode } from './setup/checkNode.mjs';
import { installDependencies } from './setup/installDependencies.mjs';
import { installSystemPackages } from './setup/installSystemPackages.mjs';
import { projectRoot } from './setup/projectRoot.mjs';
import { countOne, countSkipped, countsLine, sumCounts } from './test/countResults.mjs';
import { parts } from './test/parts.mjs';
import { readTestOptions, testUsage } from './test/readTestOptions.mjs';

/** @typedef {import('./test/countResults.mjs').Counts} Counts */
/** @typedef {import('./test/readTestOptions.mjs').PartName} PartName */

/** These run what the build made. */
const needBuild = /** @type {readonly string[]} */ (['crash', 'browser', 'desktop', 'packaged']);
const onDesktop = /** @type {readonly string[]} */ (['desktop', 'packaged']);

process.exitCode = await test();

async function test() {
  const options = readTestOptions(process.argv.slice(2));
  if (options.is === 'help') {
    console.log(testUsage);
    return 0;
  }
  if (options.is === 'wrong') {
    console.error(`${options.why}\n\n${testUsage}`);
    return 2;
  }
  const results = await runParts(options.parts);

  console.log('');
  for (const [name, counts] of results) {
    console.log(`${name.padEnd(9)} ${countsLine(counts)}${counts.why === undefined ? '' : `: ${counts.why}`}`);
  }
  const sum = sumCounts(results.map(([, counts]) => counts));
  const incomplete = results.some(([name, { skipped }]) => onDesktop.includes(name) && skipped > 0);
  if (options.complete && incomplete)
    console.error('Desktop or packaged tests were skipped, and here they must not be.');
  console.log(countsLine(sum));
  return sum.failed > 0 || (options.complete && incomplete) ? 1 : 0;
}

/**
 * @param {readonly PartName[]} names
 * @returns {Promise<readonly (readonly [string, Counts])[]>}
 */
async function runParts(names) {
  /** @type {[string, Counts][]} */
  const results = [];
  const reports = join(projectRoot, 'out', 'test');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const why = checkNode() ?? ((await installDependencies()) ? undefined : 'npm ci failed');
  if (why !== undefined) return [['setup', { ...countOne(false), why }]];
  const windows = names.some((name) => needBuild.includes(name));
  if (windows || names.includes('unit')) await installSystemPackages({ windows });
  const built = await buildWhenChanged();
  if (!built) results.push(['build', countOne(false)]);

  for (const name of names) {
    console.log(`\n── ${name}`);
    const counts =
      !built && needBuild.includes(name) ? countSkipped('there is no build to run it on') : await runPart(name);
    if (counts.skipped > 0) console.error(`SKIPPED ${counts.skipped} of ${name}${counts.why ? `: ${counts.why}` : ''}`);
    results.push([name, counts]);
  }
  return results;
}

/**
 * @param {PartName} name
 * @returns {Promise<Counts>}
 */
async function runPart(name) {
  try {
    return await parts[name]();
  } catch (error) {
    // One part that breaks must neither stop the others nor pass unnoticed.
    console.error(error);
    return { ...countOne(false), why: 'it broke off' };
  }
}
