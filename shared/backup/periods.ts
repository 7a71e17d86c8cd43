/** The kinds of periods that backups are kept for, the shortest first. */
export const periods = ['hourly', 'daily', 'weekly'] as const;
export type Period = (typeof periods)[number];

const hour = 3_600_000;

/** How long each is, in milliseconds. */
export const lengths: Readonly<Record<Period, number>> = { hourly: hour, daily: 24 * hour, weekly: 7 * 24 * hour };

/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const mondayBefore = 3 * lengths.daily;

/** The number of the hour, the day or the week that a moment lies in, in UTC: no change of the clocks repeats one. */
export function periodOf(moment: string, period: Period): number {
  const time = Date.parse(moment) + (period === 'weekly' ? mondayBefore : 0);
  return Math.floor(time / lengths[period]);
}
