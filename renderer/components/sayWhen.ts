import { dateFormat } from './dateFormat';

const day = 86_400_000;

/**
 * A moment as the desk says it, in the machine's time zone: "09:10" today, "yesterday", "Friday" within the week, else
 * "19 Nov" or "19 Nov 2018".
 */
export function sayWhen(moment: Date, now: Date, locale = 'en-GB', timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, { ...options, ...zone }).format(moment);
  const daysAgo = Math.round((startOfDay(now, zone) - startOfDay(moment, zone)) / day);
  if (daysAgo === 0) return format({ hour: '2-digit', minute: '2-digit' });
  if (daysAgo === 1) return 'yesterday';
  if (daysAgo > 1 && daysAgo < 7) return format({ weekday: 'long' });
  const sameYear = yearOf(moment, zone) === yearOf(now, zone);
  return format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

type Zone = Pick<Intl.DateTimeFormatOptions, 'timeZone'>;

/** The calendar day of a moment, as the milliseconds of that date's midnight in UTC: days are then always as long. */
function startOfDay(moment: Date, zone: Zone): number {
  const parts = dateFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone });
  return Date.parse(parts.format(moment));
}

function yearOf(moment: Date, zone: Zone): string {
  return dateFormat('en-CA', { year: 'numeric', ...zone }).format(moment);
}
