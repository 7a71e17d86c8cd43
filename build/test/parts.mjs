import { join } from 'node:path';
import { prepareDesktop } from '../setup/prepareDesktop.mjs';
import { projectRoot } from '../setup/projectRoot.mjs';
import { provideChromium } from '../setup/provideChromium.mjs';
import { run } from '../setup/run.mjs';
import { countOne, countPlaywright, countReport, countSkipped, countVitest } from './countResults.mjs';
import { runCrashes } from './runCrashes.mjs';

/** @typedef {import('./countResults.mjs').Counts} Counts */

/** How often the crash test kills Galley. */
const kills = 200;

const logs = join(projectRoot, 'out', 'test');
const logOf = (/** @type {string} */ name) => join(logs, `${name}.log`);
const reportOf = (/** @type {string} */ name) => join(logs, `${name}.json`);

/** @param {string} name @param {readonly string[]} args of Node */
const runNode = (name, args, env = process.env) => run(process.execPath, args, { env, log: logOf(name) });
const modules = join(projectRoot, 'node_modules');

/**
 * The parts of the tests: each runs, with its log and report in out/test, and says how it ended.
 *
 * @type {Readonly<Record<import('./readTestOptions.mjs').PartName, () => Promise<Counts>>>}
 */
export const parts = {
  types: async () => countOne((await runNode('types', [join(modules, 'typescript', 'bin', 'tsc'), '-b'])) === 0),

  lint: async () =>
    countOne((await runNode('lint', [join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'check', '.'])) === 0),

  unit: async () => {
    const code = await runNode('unit', [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf('unit')}`,
    ]);
    return countReport(reportOf('unit'), countVitest, code);
  },

  crash: async () => countOne((await runCrashes([String(kills)], logOf('crash'))) === 0),

  browser: async () => {
    const chromium = await provideChromium();
    if (chromium === undefined) return countSkipped('there is no Chromium here, and none could be had');
    return runPlaywright('browser', { GALLEY_CHROMIUM: chromium });
  },

  desktop: () => withDesktop((env) => runPlaywright('desktop', env)),

  packaged: () =>
    withDesktop(async (env) => {
      const packing = await runNode('packaging', [join(projectRoot, 'build', 'package.mjs'), '--dir']);
      if (packing !== 0) return { ...countOne(false), why: 'the app could not be packed' };
      const counts = await runPlaywright('packaged', env);
      return { ...counts, passed: counts.passed + 1 };
    }),
};

/**
 * @param {(env: Readonly<Record<string, string>>) => Promise<Counts>} act
 * @returns {Promise<Counts>}
 */
async function withDesktop(act) {
  const desktop = await prepareDesktop();
  if (desktop.is === 'impossible') return countSkipped(desktop.why);
  try {
    return await act(desktop.env);
  } finally {
    desktop.release();
  }
}

/**
 * @param {string} project of tests/playwright.config.ts
 * @param {Readonly<Record<string, string>>} env
 */
async function runPlaywright(project, env) {
  const report = reportOf(project);
  const args = [join(modules, 'playwright', 'cli.js'), 'test', '--config=tests/playwright.config.ts'];
  args.push(`--project=${project}`, '--reporter=list,json', `--output=${join(logs, `${project}-results`)}`);
  const code = await runNode(project, args, { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return countReport(report, countPlaywright, code);
}
