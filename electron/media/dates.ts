/**
 * Dates as a photo's record has them: ISO 8601, as far as they are known, from `2018` to `2018-11-19T09:30:00+04:00`.
 */

const shape =
  /^(\d{4})(?:[-:](\d{2})(?:[-:](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A date of XMP (ISO 16684-1, 8.2.1.2) or Exif (`2018:11:19 09:30:00`); empty when it is none. */
export function readDate(text: string): string {
  const parts = text.trim().match(shape);
  if (!parts) return '';
  const [, year, month, day, hour, minute, second, , offset] = parts;
  if (year === '0000' || isOver(month, 12) || isOver(day, 31)) return '';
  // Half a date is better than one that was never there: programs write 00 for what they do not know.
  const date = [year, ...(isNone(month) ? [] : isNone(day) ? [month] : [month, day])].join('-');
  const isWhole = date.length === 10 && hour !== undefined;
  if (!isWhole || isOver(hour, 23, 0) || isOver(minute, 59, 0) || isOver(second, 60, 0)) return date;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offsetOf(offset)}`;
}

/** A date of IIM, `20181119`, with its time, `093000+0400` (IIM 4.2, 2:55 and 2:60). */
export function readIimDate(date: string, time: string): string {
  const [, year = '', month = '', day = ''] = date.match(/^(\d{4})-?(\d{2})-?(\d{2})$/) ?? [];
  const [, hour, minute, second, sign, hours, minutes] =
    time.match(/^(\d{2}):?(\d{2}):?(\d{2})(?:([+-])(\d{2}):?(\d{2}))?/) ?? [];
  const offset = sign ? `${sign}${hours}:${minutes}` : '';
  return readDate(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${offset}` : ''}`);
}

/** The day alone, `2018-11-19`, of a date that names one and that the calendar has; null of any other. */
export function readDay(text: string): string | null {
  const day = readDate(text).slice(0, 10);
  if (day.length < 10) return null;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

/** Whether two dates do not contradict each other: one may know more than the other. */
export function sameDate(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  if (!longer.startsWith(shorter)) return sameMoment(one, other);
  // To the second alike; an offset that only one has contradicts nothing.
  return offsetIn(one) === '' || offsetIn(other) === '' || offsetIn(one) === offsetIn(other);
}

function sameMoment(one: string, other: string): boolean {
  return offsetIn(one) !== '' && offsetIn(other) !== '' && Date.parse(one) === Date.parse(other);
}

function bare(date: string): string {
  return date.slice(0, 19).replace(/(?:Z|[+-]\d{2}:\d{2})$/, (end) => (date.length > 10 ? '' : end));
}

function offsetIn(date: string): string {
  return date.length > 10 ? (date.match(/(?:Z|[+-]\d{2}:\d{2})$/)?.[0].replace('Z', '+00:00') ?? '') : '';
}

function offsetOf(offset: string | undefined): string {
  if (!offset) return '';
  return offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

function isNone(part: string | undefined): boolean {
  return part === undefined || part === '00';
}

function isOver(part: string | undefined, most: number, least = 0): boolean {
  return part !== undefined && (Number(part) > most || Number(part) < least);
}
