import type { Comparison } from './comparison';
import { median, p95 } from './percentile';

const heads = ['what', 'Galley: median / p95', 'yardstick: median / p95', 'ratio of medians', 'of p95'] as const;

/** The comparisons as a table of text. A ratio is Galley's time by the yardstick's: below 1, Galley is the faster. */
export function printTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ what, galley, yardstick: { name, times } }) => [
    what,
    printTimes(galley),
    `${printTimes(times)}  ${name}`,
    printRatio(median(galley) / median(times)),
    printRatio(p95(galley) / p95(times)),
  ]);
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function printTimes(times: readonly number[]): string {
  return `${printTime(median(times))} / ${printTime(p95(times))} ms`;
}

function printTime(time: number): string {
  return time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);
}

/** A small ratio says more the other way round. */
function printRatio(ratio: number): string {
  return ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : ratio.toFixed(2);
}
