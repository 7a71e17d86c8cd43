/** The time that so large a part of the times does not pass: 0.5 is the median, 0.95 the p95 (by the nearest rank). */
export function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  const time = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
  if (time === undefined) throw new Error('There are no times to take a percentile of');
  return time;
}

export const median = (times: readonly number[]): number => percentile(times, 0.5);
export const p95 = (times: readonly number[]): number => percentile(times, 0.95);
