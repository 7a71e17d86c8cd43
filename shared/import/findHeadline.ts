import type { KnownLine } from './knownLine';
import type { PageHints } from './pageHints';
import { isSameTitle, wordCount } from './pageLine';

/** How far down a headline is looked for, in lines of text: the menus above it have no more. */
const reach = 300;

/**
 * The index of the line with the headline, among the lines of text at `texts`: the one that the page itself calls its
 * title, else its first heading of the first level, else one of the lines above the running text. Undefined when the
 * page begins with running text.
 */
export function findHeadline(
  lines: readonly KnownLine[],
  texts: readonly number[],
  hints: PageHints,
): number | undefined {
  const near = texts.slice(0, reach);
  const titled = longest(
    lines,
    near.filter((index) => isTitleOfPage(lines[index], hints)),
  );
  if (titled !== undefined) return titled;
  const heading = near.find((index) => isHeading(lines[index], 1));
  if (heading !== undefined) return heading;

  const above = near.slice(0, countBeforeProse(lines, near));
  if (above.length > 0) return headlineAbove(lines, above);
  const [first] = near;
  return first !== undefined && texts.length > 1 && (lines[first]?.text.length ?? 0) <= 150 ? first : undefined;
}

/**
 * Above the running text the headline is the title that stands twice, or a heading, or the first line, counted from
 * below the kicker if there is one. Yet short lines above a longer one are names of the site and its sections when there
 * are three of them, or when they stand in one block with it.
 */
function headlineAbove(lines: readonly KnownLine[], above: readonly number[]): number | undefined {
  const titles = above.filter((index) => lines[index]?.kicker === undefined && !lines[index]?.isDateline);
  const marked =
    titles.find((index) => isSameTitle(lines[index], lines[index + 1])) ??
    titles.find((index) => isHeading(lines[index], 2));
  if (marked !== undefined) return marked;

  const kicker = kickerAbove(lines, above);
  const below = kicker === undefined ? [] : titles.filter((index) => index > kicker);
  const candidates = below.length > 0 ? below : titles;
  const firstLong = candidates.findIndex((index) => wordCount(lines[index] as KnownLine) > 3);
  const long = candidates[firstLong];
  const isOneBlock = long !== undefined && !lines[long]?.gap && lines[long + 1]?.gap === true;
  return firstLong > 2 || (firstLong > 0 && isOneBlock) ? long : candidates[0];
}

/** How many of the lines at `texts` stand before the first running text. */
export function countBeforeProse(lines: readonly KnownLine[], texts: readonly number[]): number {
  const first = texts.findIndex((index) => lines[index]?.isProse);
  return first === -1 ? texts.length : first;
}

/** The last kicker of the lines at `top`. Three or more in a row are a menu, unless the last is said a second time. */
export function kickerAbove(lines: readonly KnownLine[], top: readonly number[]): number | undefined {
  const last = top.findLast((index) => lines[index]?.kicker !== undefined);
  if (last === undefined) return undefined;
  const row: (string | undefined)[] = [];
  for (let index = last - 1; isOfMenu(lines[index]); index -= 1) {
    if (lines[index]?.kicker !== undefined) row.push(lines[index]?.kicker);
  }
  return row.length > 1 && !row.includes(lines[last]?.kicker) ? undefined : last;
}

function isHeading(line: KnownLine | undefined, deepest: 1 | 2): boolean {
  return line?.shape.is === 'heading' && line.shape.level <= deepest;
}

function isOfMenu(line: KnownLine | undefined): boolean {
  return line !== undefined && (line.kicker !== undefined || line.isFurniture);
}

/** Pages call themselves by their headline, alone or with the name of the site before or after it. */
function isTitleOfPage(line: KnownLine | undefined, hints: PageHints): boolean {
  if (!line || line.key === '' || line.kicker !== undefined || wordCount(line) < 2) return false;
  const text = line.text.toLowerCase();
  return hints.titles.some((title) => {
    const whole = title.toLowerCase();
    return whole === text || (wordCount(line) > 3 && (whole.startsWith(`${text} `) || whole.endsWith(` ${text}`)));
  });
}

function longest(lines: readonly KnownLine[], indices: readonly number[]): number | undefined {
  const lengthAt = (index: number) => lines[index]?.text.length ?? 0;
  return indices.reduce<number | undefined>(
    (best, index) => (best === undefined || lengthAt(index) > lengthAt(best) ? index : best),
    undefined,
  );
}
