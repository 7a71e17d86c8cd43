import type { Article } from '../../model/article';
import type { CopyText } from './copyText';
import { datesIn, type SaidDate } from './datesIn';
import { perText } from './perText';

/**
 * The year that an article tells of: that of its dateline, or else the one year that its dates say; undefined where they say
 * none, or several.
 */
export function yearOf(
  { dateline, language }: Pick<Article, 'dateline' | 'language'>,
  dates: readonly SaidDate[],
): number | undefined {
  const ofDateline = datesIn(dateline, language).find(({ year }) => year !== null)?.year;
  if (ofDateline !== undefined && ofDateline !== null) return ofDateline;
  const bare = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(dateline)?.[0];
  if (bare !== undefined) return Number(bare);
  const years = new Set(dates.flatMap(({ year }) => year ?? []));
  return years.size === 1 ? years.values().next().value : undefined;
}

/** Every year that the texts of an article name: a date that does not say its own may be of any of them. */
export function yearsNamed(texts: readonly CopyText[]): ReadonlySet<number> {
  return new Set(texts.flatMap((copy) => readYears(copy, '')));
}

const readYears = perText((text) =>
  Array.from(text.matchAll(/(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d%])/g), ([year]) => Number(year)),
);
