import { countBeforeProse, findHeadline, kickerAbove } from './findHeadline';
import { isText, type KnownLine } from './knownLine';
import { type KickerOf, trailOf } from './matchWords';
import { isName } from './names';
import type { Doubt, ReadAs } from './pageDraft';
import type { PageHints } from './pageHints';
import { isSameTitle, isShort } from './pageLine';
import { quoted } from './quoted';

/** What stands at the top of an article. `readAs` has the lines that belong to it, by their index. */
export interface Head extends HeadFields {
  readonly readAs: ReadonlyMap<number, ReadAs>;
  readonly doubts: readonly Doubt[];
}

interface HeadFields {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly dateline: string;
}

/**
 * Reads the top of an article: its kicker, headline and standfirst, and a name or a date that stands alone beneath. It
 * reaches to the first paragraph of running text; what stands above the headline and is none of these is left out.
 */
export function readHead(lines: readonly KnownLine[], hints: PageHints, kickerOf: KickerOf): Head {
  const fields = { kicker: '', headline: '', standfirst: '', byline: '', dateline: '' };
  const readAs = new Map<number, ReadAs>();
  const take = (index: number, field: keyof HeadFields) => {
    readAs.set(index, field);
    const line = lines[index];
    fields[field] ||= (field === 'kicker' ? line?.kicker : line?.text) ?? '';
  };

  const texts = lines.flatMap((line, index) => (isText(line) ? [index] : []));
  const headline = findHeadline(lines, texts, hints);
  const end = headline ?? texts[countBeforeProse(lines, texts)] ?? lines.length;
  const top = texts.filter((index) => index < end && (headline !== undefined || isNotice(lines[index])));
  const kicker = kickerAbove(lines, top);
  const leftOut: KnownLine[] = [];
  for (const index of top) {
    const line = lines[index];
    if (line?.isDateline) take(index, 'dateline');
    else if (index === kicker && lines.slice(index + 1, end).every(mayPartKicker)) take(index, 'kicker');
    else readAs.set(index, 'furniture');
    if (line && !line.isDateline && line.kicker === undefined) leftOut.push(line);
  }

  if (headline !== undefined) {
    const below = texts.slice(top.length);
    const titles = below.findIndex((index) => !isSameTitle(lines[headline], lines[index]));
    for (const index of below.slice(0, titles === -1 ? below.length : titles)) take(index, 'headline');
    if (titles !== -1) readUnderHeadline(lines, below.slice(titles), take);
  }
  const trail = lines.slice(0, headline ?? 0).flatMap((line) => trailOf(line) ?? []);
  fields.kicker ||=
    kickerOf(hints.section) ?? trail.map((step) => kickerOf(step)).findLast((step) => step !== undefined) ?? '';
  return {
    ...fields,
    readAs,
    doubts: doubtsOf(
      fields,
      headline === undefined ? undefined : lines[headline],
      leftOut,
      hasByline(lines) ? '' : hints.author,
    ),
  };
}

/** Whether a line above running text is no part of it even where there is no headline. */
function isNotice(line: KnownLine | undefined): boolean {
  return line?.isDateline === true || line?.kicker !== undefined;
}

/** Whether a line may stand between a kicker and the headline. Furniture may not: it shows that the kicker is of a menu. */
function mayPartKicker(line: KnownLine): boolean {
  return line.isDateline || line.labelled !== undefined || line.list !== undefined;
}

/**
 * Reads what stands between the headline and the running text. A standfirst is one line alone, a heading or in one block
 * with the headline; any other line may be a paragraph that has lost its full stop, and stays in the body.
 */
function readUnderHeadline(
  lines: readonly KnownLine[],
  texts: readonly number[],
  take: (index: number, field: keyof HeadFields) => void,
): void {
  const prose = countBeforeProse(lines, texts);
  const hasProse = prose < texts.length;
  const others: KnownLine[] = [];
  let other = -1;
  let hasName = hasByline(lines);
  for (const index of texts.slice(0, prose)) {
    const line = lines[index];
    if (!line) continue;
    if (line.isDateline) take(index, 'dateline');
    else if (line.kicker !== undefined) take(index, 'kicker');
    else if (hasProse && !hasName && isName(line)) {
      take(index, 'byline');
      hasName = true;
    } else {
      others.push(line);
      other = index;
    }
  }
  const [only] = others;
  const isSetApart = only?.shape.is === 'heading' || (only?.gap === false && lines[other + 1]?.gap === true);
  if (hasProse && others.length === 1 && isSetApart) take(other, 'standfirst');
}

function hasByline(lines: readonly KnownLine[]): boolean {
  return lines.some((line) => line.labelled?.label === 'byline');
}

function doubtsOf(
  fields: HeadFields,
  headline: KnownLine | undefined,
  leftOut: readonly KnownLine[],
  author: string,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (!headline) {
    doubts.push({ field: 'headline', message: 'No headline was found: the page begins with running text.' });
  } else if (headline.isProse) {
    doubts.push({
      field: 'headline',
      message: 'The first line was read as the headline, but it ends as a sentence does.',
    });
  }
  if (leftOut.length > 0) {
    const last = leftOut.slice(-3).map((line) => quoted(line.text));
    doubts.push({ field: 'headline', message: `Left out from above the headline: ${last.join(', ')}.` });
  }
  if (fields.kicker === '') {
    const above = leftOut.at(-1);
    const offer = above && isShort(above) ? ` ${quoted(above.text)} stands above the headline: is it the kicker?` : '';
    doubts.push({ field: 'kicker', message: `No kicker that the desk knows was found.${offer}` });
  }
  if (fields.standfirst !== '') {
    const message = `${quoted(fields.standfirst)} stands between the headline and the text and was read as the standfirst.`;
    doubts.push({ field: 'standfirst', message });
  }
  if (fields.byline !== '') {
    const message = `${quoted(fields.byline)} stands under the headline and was read as the byline.`;
    doubts.push({ field: 'byline', message });
  } else if (author !== '') {
    doubts.push({ field: 'byline', message: `The page's own data name ${quoted(author)} as its author.` });
  }
  return doubts;
}
