const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment by the machine's clock: `2018-11-19`. */
export function localDay(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The minute of a moment by the machine's clock, as a field for date and time has it: `2018-11-19T18:00`. */
export function localMinute(moment: Date): string {
  return `${localDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment of a minute by the machine's clock, ISO 8601 in UTC; undefined for what is no minute. */
export function momentOf(minute: string): string | undefined {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(minute) ? new Date(minute) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : undefined;
}
