import { describe, expect, it } from 'vitest';
import { meetsBar, printTable } from '../bench/printTable';

const yardstick = { name: 'a blank window', times: [100, 100, 100] };

describe('printTable', () => {
  it('says of each comparison what its bar is, and whether it is met', () => {
    const rows = printTable([
      { what: 'start', galley: [140, 140, 150], yardstick, bar: { ratio: 1.5 } },
      { what: 'memory', galley: [250, 260, 270], yardstick, unit: 'MB', bar: { ratio: 2 } },
      { what: 'anything', galley: [10, 10, 10], yardstick },
    ]).split('\n');
    expect(rows).toHaveLength(5);
    expect(rows[2]).toMatch(
      /^start +\| 140 \/ 150 ms +\| 100 \/ 100 ms {2}a blank window \| 1\.40 +\| 1\.50 +\| 1\.5 +\| yes$/,
    );
    expect(rows[3]).toMatch(/^memory +\| 260 \/ 270 MB .*\| 2\.60 +\| 2\.70 +\| 2 +\| NO$/);
    expect(rows[4]).toMatch(/0\.10 +\| 0\.10/);
  });

  it('holds a bar for met only when the p95 is under its limit, too', () => {
    const comparison = { what: 'key', galley: [10, 10, 30], yardstick: { name: 'bare', times: [10, 10, 10] } };
    expect(meetsBar(comparison, { ratio: 1.2 })).toBe(true);
    expect(meetsBar(comparison, { ratio: 1.2, p95: 16 })).toBe(false);
  });

  it('says and holds a bar that the yardstick has no part in', () => {
    const comparison = {
      what: 'rows',
      galley: [20, 20, 40],
      yardstick: { name: 'the answer alone', times: [1, 1, 1] },
    };
    expect(printTable([{ ...comparison, bar: { p95: 50 } }])).toMatch(/\| p95 under 50 ms \| yes$/);
    expect(meetsBar(comparison, { p95: 30 })).toBe(false);
  });
});
