import { wordList } from './wordList';

/** Names of the months as they stand beside a day. A language is one line; forms and languages may be missing. */
const months = wordList(`
  january, february, march, april, may, june, july, august, september, october, november, december
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
  января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
  січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня
  հունվարի, փետրվարի, մարտի, ապրիլի, մայիսի, հունիսի, հուլիսի, օգոստոսի, սեպտեմբերի, հոկտեմբերի, նոյեմբերի, դեկտեմբերի
  იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, ნოემბერი, დეკემბერი
  yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr
  ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
  januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
  janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
  enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
`);

const day = '(?:3[01]|[12]\\d|0?[1-9])';
const month = `(?:${months.toSorted((one, other) => other.length - one.length).join('|')})\\.?(?![\\p{L}])`;
const year = '(?:1[89]|20)\\d\\d';
const written = [
  `${day}(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?${month}(?:,?\\s${year})?`,
  `${month}\\s${day}(?:st|nd|rd|th)?(?:,?\\s${year})?`,
  `${year}-(?:1[0-2]|0[1-9])-${day}`,
  `${day}[./](?:1[0-2]|0?[1-9])[./]${year}`,
];
/** Only a number, or a word before a number, is compared with the months: most words of a text are neither. */
const dates = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=\\d|\\p{L}{3,12}\\.?\\s\\d)(?:${written.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A date as the text has it, and where in the text it begins. */
export interface PrintedDate {
  readonly text: string;
  readonly at: number;
}

/** How far into a text dates are looked for, in characters: an article says its date early. */
const reach = 20_000;

/** Every date printed in a text, in order: "19 November 2018", "Nov. 19", "19.11.2018", "2018-11-19", "19 ноября". */
export function readDates(text: string): readonly PrintedDate[] {
  return Array.from(text.slice(0, reach).matchAll(dates), (match) => ({ text: match[0], at: match.index }));
}

/** Whether a date that was read says its year. */
export function hasYear(date: PrintedDate): boolean {
  return new RegExp(year).test(date.text);
}

const clock = /^[\s,|–—-]*(?:(?:at|в)\s)?\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|gmt|utc|cet))?/i;
const yearWord = /^\s(?:год[а]?|г|року)(?![\p{L}])\.?/iu;
const oneMark = /^[\s,.|–—-]*$/;

/**
 * Whether a text is a dateline and nothing else: a date, with a place or a weekday before or after it, and a time of day
 * at most. "Minsk, 19 November 2018" is one; "In Minsk on 19 November" is a sentence.
 */
export function isDateline(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text)) return false;
  const [date, ...more] = readDates(text);
  if (!date || more.length > 0) return false;
  const after = text
    .slice(date.at + date.text.length)
    .replace(yearWord, '')
    .replace(clock, '');
  return isPlace(text.slice(0, date.at)) && (oneMark.test(after) || (/^,\s/.test(after) && isPlace(after)));
}

function isPlace(text: string): boolean {
  const words = text.split(/[\s,.|/–—-]+/).filter((word) => word !== '');
  return words.length <= 4 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}
