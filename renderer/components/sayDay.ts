import { dateFormat } from './dateFormat';

/** A date, `2026-12-31`, as it is read: "31 December 2026". */
export function sayDay(date: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return dateFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(moment);
}
