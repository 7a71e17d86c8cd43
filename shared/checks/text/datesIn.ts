import { primaryTag } from '../../import/detectLanguage';
import { type CalendarWords, calendarWords } from './calendarWords';
import type { TextRange } from './ranges';

/** A date with a day and a month that a text says. */
export interface SaidDate extends TextRange {
  /** Null where the text does not say it. */
  readonly year: number | null;
  /** From 1 on. */
  readonly month: number;
  readonly day: number;
  /** The day of the week that is said beside it, 0 for Monday, and where it stands. */
  readonly weekday: (TextRange & { readonly index: number }) | null;
}

/** What finds the dates of a language. */
interface DateFinder {
  readonly dates: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Made for each language when it is first read: they are long. */
const finders = new Map<string, DateFinder>();

function finderOf(language: string): DateFinder | undefined {
  const tag = calendarWords[primaryTag(language)] ? primaryTag(language) : 'en';
  const words = calendarWords[tag];
  const known = finders.get(tag) ?? (words && makeFinder(words));
  if (known) finders.set(tag, known);
  return known;
}

function makeFinder(words: CalendarWords): DateFinder {
  const months = numbered(words.months);
  const weekdays = numbered(words.weekdays);
  const month = `(?:${anyOf(months)})(?:\\.(?=,|\\s\\d))?`;
  const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|er|\\.)?';
  const weekday = `(?:${anyOf(weekdays)})`;
  const year = '(?:1[89]|20)\\d\\d';
  const date = (name: string): string => {
    const first = `(?<day${name}>${day})\\s(?:of\\s)?(?<month${name}>${month})`;
    const second = `(?<monthFirst${name}>${month})\\s(?<daySecond${name}>${day})`;
    return `(?:${first}|${second})(?![\\p{L}\\d])(?:,?\\s(?<year${name}>${year})(?!\\d))?`;
  };
  const before = `(?<weekdayBefore>${weekday})\\.?,?\\s\\(?(?:the\\s|le\\s|den\\s)?${date('B')}`;
  const after = `${date('A')}(?:,\\s|\\s\\(|\\s)(?<weekdayAfter>${weekday})(?!\\p{L})`;
  const dates = new RegExp(`(?<![\\p{L}\\d])(?:${before}|${after}|${date('')})`, 'giu');
  return { dates, months, weekdays };
}

/** Every date of a text that says its day and month, in the words of its language or of English. */
export function datesIn(text: string, language: string): readonly SaidDate[] {
  // Most texts say no date, and a figure is cheaper to look for.
  const finder = /\d/.test(text) ? finderOf(language) : undefined;
  if (!finder) return [];
  return Array.from(text.matchAll(finder.dates), (match) => dateOf(match, finder)).filter((date) => date !== undefined);
}

function dateOf(match: RegExpExecArray, { months, weekdays }: DateFinder): SaidDate | undefined {
  const [whole] = match;
  const groups = match.groups ?? {};
  const said = (name: string): string | undefined => groups[`${name}B`] ?? groups[`${name}A`] ?? groups[name];
  const month = months.get(key(said('month') ?? said('monthFirst') ?? ''));
  const day = Number.parseInt(said('day') ?? said('daySecond') ?? '', 10);
  if (month === undefined || Number.isNaN(day)) return undefined;
  const year = said('year');
  const word = groups.weekdayBefore ?? groups.weekdayAfter;
  const index = word === undefined ? undefined : weekdays.get(key(word));
  const at = match.index + (groups.weekdayBefore === undefined ? whole.length - (word?.length ?? 0) : 0);
  return {
    from: match.index,
    to: match.index + whole.length,
    year: year === undefined ? null : Number(year),
    month: month + 1,
    day,
    weekday: word === undefined || index === undefined ? null : { from: at, to: at + word.length, index },
  };
}

function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.flatMap((forms, index) => forms.split('|').map((form): [string, number] => [key(form), index])));
}

const key = (word: string): string => word.replace(/\.$/, '').toLowerCase();

/** The longest first, so that no word is taken for the beginning of another. */
function anyOf(words: ReadonlyMap<string, number>): string {
  return Array.from(words.keys())
    .toSorted((one, other) => other.length - one.length)
    .join('|');
}
