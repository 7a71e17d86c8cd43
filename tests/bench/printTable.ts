import type { Bar, Comparison } from './comparison';
import { median, p95 } from './percentile';

const heads = [
  'what',
  'Galley: median / p95',
  'yardstick: median / p95',
  'ratio of medians',
  'of p95',
  'at most',
  'met',
] as const;

/** The comparisons as a table of text. A ratio is Galley's value by the yardstick's: below 1, Galley takes less. */
export function printTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { what, galley, yardstick, unit = 'ms', bar } = comparison;
    return [
      what,
      printValues(galley, unit),
      `${printValues(yardstick.times, unit)}  ${yardstick.name}`,
      printRatio(median(galley) / median(yardstick.times)),
      printRatio(p95(galley) / p95(yardstick.times)),
      bar ? printBar(bar) : '',
      bar ? (meetsBar(comparison, bar) ? 'yes' : 'NO') : '',
    ];
  });
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

/** Whether Galley is as fast beside its yardstick as it has set itself to be. */
export function meetsBar({ galley, yardstick }: Comparison, { ratio, p95: limit }: Bar): boolean {
  const isInRatio = ratio === undefined || median(galley) / median(yardstick.times) <= ratio;
  return isInRatio && (limit === undefined || p95(galley) < limit);
}

function printBar({ ratio, p95: limit }: Bar): string {
  const limits = limit === undefined ? [] : [`p95 under ${limit} ms`];
  return [...(ratio === undefined ? [] : [ratio]), ...limits].join(', ');
}

function printValues(values: readonly number[], unit: string): string {
  return `${printValue(median(values))} / ${printValue(p95(values))} ${unit}`;
}

function printValue(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** A small ratio says more the other way round. */
function printRatio(ratio: number): string {
  return ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : ratio.toFixed(2);
}
