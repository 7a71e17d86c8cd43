import type { SaidDate } from './datesIn';

type Day = Pick<SaidDate, 'month' | 'day'>;

/**
 * The year in which a date that does not say its own lies nearest to a day: what was in December is told in January without
 * the year, and what will be in January is announced in December.
 */
export function nearestYear(to: Day & { readonly year: number }, date: Day): number {
  const away = (year: number): number => Math.abs(at(year, date) - at(to.year, to));
  return [to.year - 1, to.year + 1].reduce((one, other) => (away(other) < away(one) ? other : one), to.year);
}

function at(year: number, { month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
