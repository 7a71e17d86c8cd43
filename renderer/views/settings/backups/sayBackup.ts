import { dateFormat } from '../../../components/dateFormat';

/** A backup by its moment, ISO 8601: "23 November 2026, 12:04". The time zone is the machine's unless one is given. */
export function sayBackup(at: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const moment = new Date(at);
  const day = dateFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...zone }).format(moment);
  return `${day}, ${dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...zone }).format(moment)}`;
}
