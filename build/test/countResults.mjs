import { readFileSync } from 'node:fs';

/**
 * How a part of the tests ended. `why` says why something was skipped or could not be run.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number, readonly why?: string }} Counts
 */

/** @type {(ok: boolean) => Counts} for a step that passes or fails as one */
export const countOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** @type {(why: string) => Counts} for a part that cannot be run here */
export const countSkipped = (why) => ({ passed: 0, failed: 0, skipped: 1, why });

/**
 * Counts a report of Vitest's JSON reporter. A file that fails before its first test counts as one failed test.
 *
 * @param {VitestReport} report
 * @returns {Counts}
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }[]} testResults
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts a report of Playwright's JSON reporter. A test that passed only when it was tried again has failed. What
 * went wrong outside all tests (a file that cannot be read, no test at all) counts as one failed test each.
 *
 * @param {PlaywrightReport} report
 * @returns {Counts}
 *
 * @typedef {object} PlaywrightReport
 * @property {{ readonly expected: number, readonly skipped: number, readonly unexpected: number, readonly flaky: number }} stats
 * @property {readonly unknown[]} errors
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Counts a runner's report and holds it against the runner's exit code: a runner that failed without a failed test,
 * or left no report, counts as one.
 *
 * @template Report
 * @param {string} file the report
 * @param {(report: Report) => Counts} count
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countReport(file, count, exitCode) {
  /** @type {Counts} */
  let counts;
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { ...countOne(false), why: 'the runner left no report' };
  }
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1, why: `the runner ended with ${exitCode}` };
  return counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export const sumCounts = (all) =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** @type {(counts: Counts) => string} */
export const countsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
