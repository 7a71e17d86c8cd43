import { announcingLines } from './announcingLines';
import { holdsArticle, isText, type KnownLine } from './knownLine';
import type { PageListId } from './pageDraft';
import { isSameTitle, isShort, wordCount } from './pageLine';

/** A part of a page. A list's `title` is the line that announces it, if one does; `other` lists have no place in Galley. */
export type Section =
  | { readonly is: 'article'; readonly lines: readonly KnownLine[] }
  | {
      readonly is: 'list';
      readonly list: PageListId | 'other';
      readonly title: KnownLine | null;
      readonly lines: readonly KnownLine[];
    };

/**
 * Parts a page into its article and its lists, in the order of the page. A list reaches from the line that announces it
 * to the next such line, or to a heading of the first level, with which an article begins.
 */
export function findSections(lines: readonly KnownLine[]): readonly Section[] {
  const announcing = announcingLines(lines);
  const sections: Section[] = [];
  let start = 0;
  let title: KnownLine | null = null;
  const close = (end: number) => {
    if (title) sections.push({ is: 'list', list: title.list ?? 'other', title, lines: lines.slice(start + 1, end) });
    else if (end > start) sections.push(...partUnannounced(lines.slice(start, end)));
  };
  for (const [index, line] of lines.entries()) {
    const announces = announcing.has(index);
    const beginsArticle = title !== null && line.shape.is === 'heading' && line.shape.level === 1;
    if (!announces && !beginsArticle) continue;
    close(index);
    title = announces ? line : null;
    start = index;
  }
  close(lines.length);
  return sections;
}

/**
 * Finds the cards that no title announces: all of a listing page, or what follows an article. A card shows itself by
 * its title standing twice, or by its kicker; the ends of cards ("Read more") show a listing too.
 */
function partUnannounced(lines: readonly KnownLine[]): readonly Section[] {
  const doubled = doubledTitles(lines);
  const kickered = kickeredTitles(lines);
  const ends = lines.filter((line) => line.endsCard).length;
  const firstProse = lines.findIndex((line) => line.isProse && isText(line));
  const afterArticle = doubled.find((head) => firstProse !== -1 && head > firstProse);
  const startsWithCards = doubled[0] === undefined || doubled[0] !== afterArticle;

  if (startsWithCards && Math.max(doubled.length, kickered.length, ends) > 1 && !holdsArticle(lines)) {
    return sectionsAt(lines, doubled[0] ?? (kickered.length > 1 ? kickered[0] : undefined) ?? 0, null);
  }
  if (afterArticle === undefined) return [{ is: 'article', lines }];
  const above = lines[afterArticle - 1];
  const title = above && isShort(above) && isText(above) && afterArticle - 1 > firstProse ? above : null;
  return sectionsAt(lines, title ? afterArticle - 1 : afterArticle, title);
}

/** Where cards begin whose title stands twice, as it does on a page that has it under the picture and again above the text. */
function doubledTitles(lines: readonly KnownLine[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const isTitle = isText(line) && line.text.length <= (line.isProse ? 150 : 300);
    if (!isTitle || !isSameTitle(line, lines[index + 1]) || isSameTitle(above, line)) return [];
    return [above && isText(above) && (above.kicker !== undefined || isShort(above)) ? index - 1 : index];
  });
}

function kickeredTitles(lines: readonly KnownLine[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line.kicker !== undefined && next && isText(next) && !next.isProse && wordCount(next) > 2 ? [index] : [];
  });
}

function sectionsAt(lines: readonly KnownLine[], at: number, title: KnownLine | null): readonly Section[] {
  const article: readonly Section[] = at === 0 ? [] : [{ is: 'article', lines: lines.slice(0, at) }];
  return [...article, { is: 'list', list: 'other', title, lines: lines.slice(title ? at + 1 : at) }];
}
