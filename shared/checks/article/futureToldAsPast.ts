import { primaryTag } from '../../import/detectLanguage';
import type { Check, Found } from '../check';
import { copyTexts } from '../text/copyText';
import { datesIn, type SaidDate } from '../text/datesIn';
import { perText } from '../text/perText';
import { sentencesIn } from '../text/sentences';
import { yearsNamed } from '../text/yearOf';

/** What tells of something done, right before a date: “signed on”, “was held in Minsk on”. */
const done =
  /\b(?:was|were|met|held|took place|began|ended|died|won|lost|signed|visited|arrived|left|said|told|announced|opened|closed|happened|occurred|killed|arrested|elected|voted|adopted|spoke|wrote)\b[^.;:]{0,60}$/i;
/** What may look ahead from the past: of a sentence with one of these nothing is said. */
const ahead =
  /\b(?:will|would|shall|should|may|might|could|can|going to|to be|be|until|till|by|before|from|ahead|due|set|scheduled|planned|plans?|planning|expected|expects?|agreed|agrees|postponed|moved|delayed|extended|deadline|invited|called|calls|next|upcoming|for|if|unless|(?:is|are|was|were) to)\b/i;

/** Days: what was done on a day further ahead that does not say its year was done the year before. */
const furthest = 92;

/**
 * Only of English, and only where nothing else can be meant: a sentence that tells of something done on a day after that of
 * the dateline, or where the dateline says none, after today.
 */
export const futureToldAsPast: Check = {
  name: 'future told as past',
  find: (article, { now }, body) => {
    const { language, dateline } = article;
    if (primaryTag(language) !== 'en') return [];
    const copies = copyTexts(article, body);
    const texts = copies.map((copy) => ({ copy, dates: readDates(copy, language) }));
    const [written] = datesIn(dateline, language);
    const today = written ? dayOf(written) : Number(now.slice(0, 10).replaceAll('-', ''));
    if (today === undefined) return [];
    // A date of a history may be of any of its years.
    const tellsOfOneYear = Array.from(yearsNamed(copies)).every((year) => year === written?.year);
    const found: Found[] = [];
    for (const { copy, dates } of texts) {
      for (const date of dates) {
        const day = dayOf(date, tellsOfOneYear ? written?.year : null);
        if (day === undefined || day <= today) continue;
        if (date.year === null && daysBetween(today, day) > furthest) continue;
        const sentence = sentencesIn(copy.text).find(({ from, to }) => from <= date.from && date.from < to);
        const before = copy.text.slice(sentence?.from ?? 0, date.from);
        const rest = `${before} ${copy.text.slice(date.to, sentence?.to)}`;
        if (!done.test(before) || ahead.test(rest)) continue;
        const words = copy.text.slice(date.from, date.to);
        const after = written ? `after the dateline’s ${dateline.slice(written.from, written.to)}` : 'still to come';
        found.push({
          level: 'should',
          where: copy.where(date.from, date.to),
          subject: words,
          message: `“${words}” is told as past, and is ${after}.`,
        });
      }
    }
    return found;
  },
};

const readDates = perText(datesIn);

/** A date as a number, 20181119, so that many can be compared; `year` is that of one that does not say its own. */
function dayOf({ year: said, month, day }: SaidDate, year: number | null = null): number | undefined {
  const ofYear = said ?? year;
  return ofYear === null ? undefined : (ofYear * 100 + month) * 100 + day;
}

/** How many days there are from one of such numbers to another. */
function daysBetween(from: number, to: number): number {
  const at = (day: number): number => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
  return (at(to) - at(from)) / 86_400_000;
}
