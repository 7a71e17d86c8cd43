import { type LabelledLine, labelledLine } from './labelledLine';
import { isCardEnd, isFurniture, type KickerOf, listTitleOf } from './matchWords';
import type { PageListId } from './pageDraft';
import { isProse, type PageLine } from './pageLine';
import { partNotices } from './partNotices';
import { isDateline } from './readDates';
import { wordsKey } from './wordsKey';

/**
 * A line with all that its own words say of it, before its neighbours are asked: at most one of `list`, `labelled` and
 * `isFurniture`.
 */
export interface KnownLine extends PageLine {
  readonly list: PageListId | 'other' | undefined;
  readonly labelled: LabelledLine | undefined;
  readonly isFurniture: boolean;
  /** The kicker that it is, as the desk spells it. */
  readonly kicker: string | undefined;
  readonly endsCard: boolean;
  readonly isProse: boolean;
  /** Whether it is a date, perhaps with a place, and nothing else. */
  readonly isDateline: boolean;
}

/** Looks each line up once, however many ask about it later. A desk's own name alone on a line is the head of its site. */
export function knownLines(
  lines: readonly PageLine[],
  kickerOf: KickerOf,
  ownNames: readonly string[],
): readonly KnownLine[] {
  const own = new Set(ownNames.map(wordsKey).filter((name) => name !== ''));
  return partNotices(lines, kickerOf).map((line): KnownLine => {
    const isOfPage = line.place !== 'furniture';
    const list = isOfPage ? listTitleOf(line) : undefined;
    const labelled = isOfPage && !list ? labelledLine(line) : undefined;
    const isDate = isDateline(line.text);
    const isNothing =
      labelled?.label === 'furniture' || (!list && !labelled && (own.has(line.words) || isFurniture(line)));
    // Written out, because a spread makes objects that are ten times slower to read, and a page may have 100,000 lines.
    return {
      text: line.text,
      runs: line.runs,
      shape: line.shape,
      gap: line.gap,
      broken: line.broken,
      place: line.place,
      key: line.key,
      words: line.words,
      list,
      labelled: isNothing ? undefined : labelled,
      isFurniture: isNothing,
      kicker: isOfPage ? kickerOf(line.text, line.words) : undefined,
      endsCard: isCardEnd(line),
      isProse: !isDate && isProse(line.text),
      isDateline: isDate,
    };
  });
}

/** Whether a line is text: neither the title of a list, nor labelled, nor furniture. */
export function isText(line: KnownLine): boolean {
  return !line.list && !line.labelled && !line.isFurniture;
}

/** Whether an article's own parts are among lines: a source line, a photo, or three paragraphs one after another. */
export function holdsArticle(lines: readonly KnownLine[]): boolean {
  let paragraphs = 0;
  for (const line of lines) {
    if (line.labelled && line.labelled.label !== 'byline' && line.labelled.label !== 'dateline') return true;
    if (line.isFurniture) continue;
    paragraphs = line.isProse ? paragraphs + 1 : 0;
    if (paragraphs === 3) return true;
  }
  return false;
}
