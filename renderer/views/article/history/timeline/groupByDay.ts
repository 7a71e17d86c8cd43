import type { Revision } from '../../../../../shared/contract/revisions';
import { dateFormat } from '../../../../components/dateFormat';

/** The revisions of one day of the desk's clock, in the order they were given. */
export interface TimelineDay {
  /** The date, `2026-11-23`: a name unlike that of any other day. */
  readonly date: string;
  /** As a heading says it: "Today", "Yesterday", "Monday 16 November". */
  readonly label: string;
  readonly revisions: readonly Revision[];
}

/** Parts a timeline where the day changes. The time zone is the machine's unless one is given. */
export function groupByDay(revisions: readonly Revision[], now: Date, timeZone?: string): readonly TimelineDay[] {
  const days: { readonly date: string; readonly label: string; readonly revisions: Revision[] }[] = [];
  for (const revision of revisions) {
    const moment = new Date(revision.at);
    const date = dateOf(moment, timeZone);
    const last = days.at(-1);
    if (last?.date === date) last.revisions.push(revision);
    else days.push({ date, label: sayDay(moment, now, timeZone), revisions: [revision] });
  }
  return days;
}

/** The day of a moment: "Today", "Yesterday", "Monday 16 November", with the year when it is another. */
export function sayDay(moment: Date, now: Date, timeZone?: string): string {
  const days = (Date.parse(dateOf(now, timeZone)) - Date.parse(dateOf(moment, timeZone))) / 86_400_000;
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  const sameYear = dateOf(moment, timeZone).slice(0, 4) === dateOf(now, timeZone).slice(0, 4);
  const zone = timeZone === undefined ? {} : { timeZone };
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...zone };
  if (!sameYear) date.year = 'numeric';
  // Put together here: whether a comma stands between them is not the same everywhere.
  return `${dateFormat('en-GB', { weekday: 'long', ...zone }).format(moment)} ${dateFormat('en-GB', date).format(moment)}`;
}

function dateOf(moment: Date, timeZone: string | undefined): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return dateFormat('en-CA', timeZone === undefined ? parts : { ...parts, timeZone }).format(moment);
}
