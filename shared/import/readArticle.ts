import { isText, type KnownLine } from './knownLine';
import type { KickerOf } from './matchWords';
import type { Doubt, ReadAs } from './pageDraft';
import type { PageHints } from './pageHints';
import { quoted } from './quoted';
import { readHead } from './readHead';
import { readLabels } from './readLabels';

/** The article of a page, in its parts. `readAs` tells of each line given, in order, what it was taken for. */
export interface ReadArticle {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly dateline: string;
  readonly sourceLine: string;
  readonly caption: string;
  readonly credit: string;
  readonly body: readonly KnownLine[];
  readonly readAs: readonly ReadAs[];
  readonly doubts: readonly Doubt[];
}

/** What is read of a page without an article: all of its lines are furniture. */
export const noArticle: ReadArticle = {
  kicker: '',
  headline: '',
  standfirst: '',
  byline: '',
  dateline: '',
  sourceLine: '',
  caption: '',
  credit: '',
  body: [],
  readAs: [],
  doubts: [],
};

/** Reads an article: first the lines that say what they are, then its top; what is left is its body. */
export function readArticle(
  lines: readonly KnownLine[],
  hints: PageHints,
  kickerOf: KickerOf,
  ownNames: readonly string[],
): ReadArticle {
  const labels = readLabels(lines, ownNames);
  const unlabelled = lines.map((line, index) => (labels.readAs.has(index) ? { ...line, isFurniture: true } : line));
  const head = readHead(unlabelled, hints, kickerOf);
  const readAs = lines.map((line, index): ReadAs => {
    return labels.readAs.get(index) ?? head.readAs.get(index) ?? (isText(line) ? 'body' : 'furniture');
  });

  const boxed = linesInBoxes(lines, readAs);
  for (const index of boxed) readAs[index] = 'furniture';
  const tail = readTail(lines, readAs);
  for (const [index, role] of tail.readAs) readAs[index] = role;
  return {
    ...head,
    byline: labels.byline || head.byline,
    dateline: labels.dateline || head.dateline || tail.dateline,
    sourceLine: labels.sourceLine,
    caption: labels.caption,
    credit: labels.credit,
    body: lines.flatMap((line, index) => {
      if (readAs[index] !== 'body') return [];
      return [line.broken && readAs[index - 1] !== 'body' ? { ...line, broken: false } : line];
    }),
    readAs,
    doubts: [
      ...head.doubts,
      ...labels.doubts,
      ...leftOutOf(
        'boxes within the article',
        boxed.map((index) => lines[index]?.text ?? ''),
      ),
      ...leftOutOf('behind the article', tail.leftOut),
    ],
  };
}

/** The lines under a list's title within the article ("Read also"), as far as the next running text. */
function linesInBoxes(lines: readonly KnownLine[], readAs: readonly ReadAs[]): readonly number[] {
  let isInBox = false;
  return lines.flatMap((line, index) => {
    if (line.list) isInBox = true;
    else if (readAs[index] !== 'body' || line.isProse) isInBox = false;
    return isInBox && !line.list ? [index] : [];
  });
}

interface Tail {
  readonly readAs: ReadonlyMap<number, ReadAs>;
  readonly dateline: string;
  readonly leftOut: readonly string[];
}

/**
 * Behind the last running text and the source line or photo, short lines are no paragraphs: the page's own words for
 * sharing and such. A date alone at the very end is the article's.
 */
function readTail(lines: readonly KnownLine[], roles: readonly ReadAs[]): Tail {
  const readAs = new Map<number, ReadAs>();
  const leftOut: string[] = [];
  let dateline = '';
  let isBehindLabel = false;
  const lastProse = roles.findLastIndex((role, index) => role === 'body' && lines[index]?.isProse);
  if (lastProse === -1) return { readAs, dateline, leftOut };
  for (let index = lastProse + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const role = roles[index];
    if (role === 'source line' || role === 'photo caption' || role === 'photo credit') isBehindLabel = true;
    if (!line || role !== 'body') continue;
    if (line.isDateline) {
      readAs.set(index, 'dateline');
      dateline ||= line.text;
    } else if (isBehindLabel) {
      readAs.set(index, 'furniture');
      leftOut.push(line.text);
    }
  }
  return { readAs, dateline, leftOut };
}

function leftOutOf(where: string, texts: readonly string[]): readonly Doubt[] {
  if (texts.length === 0) return [];
  const first = texts.slice(0, 3).map(quoted).join(', ');
  return [{ field: 'body', message: `Left out from ${where}: ${first}${texts.length > 3 ? ', …' : ''}.` }];
}
