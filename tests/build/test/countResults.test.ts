import { describe, expect, it } from 'vitest';
import { countPlaywright, countReport, countsLine, countVitest, sumCounts } from '../../../build/test/countResults.mjs';

describe('the count of tests', () => {
  it('takes what Vitest counted', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    expect(countVitest({ ...report, testResults })).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a file that breaks before its first test as a failed test', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
    expect(countVitest({ ...report, testResults: [{ status: 'failed', assertionResults: [] }] }).failed).toBe(1);
  });

  it('counts a test that Playwright passed only at the second attempt as failed, and its errors outside tests too', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 1 });
  });

  it('counts a runner without a report as a failed test', () => {
    expect(countReport('no/such/report.json', countVitest, 0)).toMatchObject({ failed: 1 });
  });

  it('is summed up in one plain line', () => {
    const sum = sumCounts([
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(countsLine(sum)).toBe('5 passed, 1 failed, 1 skipped');
  });
});
