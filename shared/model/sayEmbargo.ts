/**
 * The end of an embargo in words, by the clock of the desk: "Tuesday 24 November, 18:00", with the year when it is
 * another than that of `now`. Both are moments in ISO 8601; the time zone is the machine's unless one is given.
 */
export function sayEmbargo(until: string, now: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const part = (options: Intl.DateTimeFormatOptions, moment = until): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, ...zone }).format(new Date(moment));
  const year = part({ year: 'numeric' });
  const day = [part({ weekday: 'long' }), part({ day: 'numeric' }), part({ month: 'long' })];
  if (year !== part({ year: 'numeric' }, now)) day.push(year);
  return `${day.join(' ')}, ${part({ hour: '2-digit', minute: '2-digit' })}`;
}
