import { holdsArticle, isText, type KnownLine } from './knownLine';
import type { PageListId } from './pageDraft';
import { isSameTitle } from './pageLine';

/** A line that consists of the title of a list, which may announce that list or not. */
interface Titled {
  readonly index: number;
  readonly list: PageListId | 'other';
}

/**
 * The indices of the lines that announce a list.
 *
 * A list's title may stand on a page without announcing anything: in a menu, or, with "Editor's choice", as a mark on a
 * card of any list ("Popular", then "Editor's choice", kicker, title). The page itself tells which it is:
 *
 * 1. Before the article, a title after which the article comes is an entry of a menu, or the article's own mark. Within
 *    the article, "Read also" over a link is a box, when the article goes on below it.
 * 2. "Popular" and "Related articles" are never marks: wherever else they stand they announce.
 * 3. "Editor's choice" announces where it is set as a heading, if it is anywhere; else where it stands twice, as title
 *    and as the first card's mark; else at its first place that is not directly under "Popular". Popular is counted and
 *    so never empty: what stands directly under it is its first card. Related articles are pinned by hand and often
 *    empty. Behind cards of another list, a place with a blank line above is preferred to one without, where the page
 *    has both: a title stands off from what is above it, a mark does not.
 *
 * Everywhere else it is a mark, and its card belongs to the list that is open.
 */
export function announcingLines(lines: readonly KnownLine[]): ReadonlySet<number> {
  const titled = besidesArticle(lines, titledLines(lines));
  const others = titled.filter(({ list }) => list !== 'editors-choice').map(({ index }) => index);
  const choices = titled.filter(({ list }) => list === 'editors-choice').map(({ index }) => index);
  return new Set([...others, ...announcingChoices(lines, choices, new Set(others))]);
}

function titledLines(lines: readonly KnownLine[]): readonly Titled[] {
  return lines.flatMap(({ list }, index) => (list ? [{ index, list }] : []));
}

/**
 * Drops the titles that stand before the article or in a box within it. Lists that Galley does not know only count
 * behind an article.
 */
function besidesArticle(lines: readonly KnownLine[], titled: readonly Titled[]): readonly Titled[] {
  const firstTitle = titled[0]?.index ?? lines.length;
  let hasArticle = lines.slice(0, firstTitle).some((line) => line.isProse && isText(line));
  return titled.filter(({ index, list }, position) => {
    const below = lines.slice(index + 1, titled[position + 1]?.index);
    if (hasArticle) return !((list === 'related' || list === 'other') && holdsArticle(below) && !holdsCards(below));
    hasArticle = holdsArticle(below);
    return !hasArticle && list !== 'other';
  });
}

function holdsCards(lines: readonly KnownLine[]): boolean {
  return lines.some(
    (line, index) => isText(line) && (line.kicker !== undefined || isSameTitle(line, lines[index + 1])),
  );
}

/** Of the lines that say "Editor's choice", those that announce it. `others` are the lines that announce other lists. */
function announcingChoices(
  lines: readonly KnownLine[],
  choices: readonly number[],
  others: ReadonlySet<number>,
): readonly number[] {
  const headings = choices.filter((index) => lines[index]?.shape.is === 'heading');
  if (headings.length > 0) return headings;

  const twice = choices.find((index, position) => choices[position + 1] === index + 1);
  if (twice !== undefined) return [twice];

  const listAbove = (index: number) => (others.has(index - 1) ? lines[index - 1]?.list : undefined);
  const places = choices.filter((index) => listAbove(index) !== 'popular');
  const [first] = places;
  if (first === undefined) return [];
  const [firstOther] = others;
  if (firstOther === undefined || first < firstOther || listAbove(first)) return [first];

  const stoodOff = places.filter((index) => lines[index]?.gap);
  const gapsTell = choices.some((index) => lines[index]?.gap) && choices.some((index) => !lines[index]?.gap);
  return gapsTell ? stoodOff.slice(0, 1) : [first];
}
