import { primaryTag } from '../../import/detectLanguage';
import type { Check, Found } from '../check';
import { calendarDay, weekdayOf } from '../text/calendarDay';
import { copyTexts } from '../text/copyText';
import { datesIn, type SaidDate } from '../text/datesIn';
import { nearestYear } from '../text/nearestYear';
import { perText } from '../text/perText';
import { yearOf, yearsNamed } from '../text/yearOf';

const readDates = perText(datesIn);
const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A date that does not say its year is of the dateline’s, of the one beside it where that is nearer, or of another that the
 * article names; where it names none, nothing is known.
 */
export const weekdayAgainstDate: Check = {
  name: 'weekday against date',
  find: (article, _desk, body) => {
    const { language, dateline } = article;
    const [written] = datesIn(dateline, language);
    const found: Found[] = [];
    const texts = copyTexts(article, body);
    const dates = texts.map((copy) => ({ copy, dates: readDates(copy, language) }));
    const year = yearOf(
      article,
      dates.flatMap((one) => one.dates),
    );
    for (const { copy, dates: said } of dates) {
      for (const date of said) {
        const { weekday } = date;
        const ofYear = date.year ?? year;
        if (!weekday || ofYear === undefined) continue;
        const day = calendarDay(ofYear, date.month, date.day);
        const may = date.year === null ? [ofYear, yearBeside(ofYear, written, date), ...yearsNamed(texts)] : [ofYear];
        if (day === undefined || may.some((one) => isOn(one, date, weekday.index))) continue;
        const right = english[weekdayOf(day)] ?? '';
        const end = weekday.from < date.to && copy.text[date.to] === ')' ? date.to + 1 : date.to;
        const words = copy.text.slice(date.from, end);
        const { from, to } = weekday;
        const isFull = primaryTag(language) === 'en' && english.includes(copy.text.slice(from, to));
        const changes = isFull ? copy.replace(from, to, right) : undefined;
        found.push({
          level: 'must',
          where: copy.where(date.from, end),
          subject: words,
          message: `“${words}” cannot be: in ${ofYear} that was a ${right}.`,
          ...(changes ? { fix: { name: `Write “${right}”`, changes } } : {}),
        });
      }
    }
    return found;
  },
};

/** Where it is not known how far away a date is, it may have been the year before: more is told than announced. */
function yearBeside(year: number, written: SaidDate | undefined, date: SaidDate): number {
  return written?.year === year ? nearestYear({ ...written, year }, date) : year - 1;
}

function isOn(year: number, { month, day }: SaidDate, weekday: number): boolean {
  const date = calendarDay(year, month, day);
  return date !== undefined && weekdayOf(date) === weekday;
}
