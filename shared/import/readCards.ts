import { isText, type KnownLine } from './knownLine';
import type { PageCard, ReadAs } from './pageDraft';
import { isSameTitle, isShort, wordCount } from './pageLine';

/** The cards of one list, what each of its lines was taken for, and the kickers that the desk does not know. */
export interface ReadCards {
  readonly cards: readonly PageCard[];
  readonly readAs: readonly ReadAs[];
  readonly unknownKickers: readonly string[];
}

/**
 * By what a list shows where its cards begin: headings, items of a list, titles that stand twice, kickers; or nothing
 * but that a title does not end as a sentence does.
 */
type Manner = 'headings' | 'items' | 'doubled' | 'kickered' | 'bare';

/** Where reading stands: a card has to begin, its title was just read, its teaser is being read, or nothing is open. */
type Place = 'card expected' | 'under a title' | 'in a teaser' | 'between';

/** How many lines the kicker and the title take that a card begins with. */
interface CardHead {
  readonly kickers: 0 | 1;
  readonly titles: number;
}

/**
 * Reads the cards of a list: kicker, title (once, twice or more), teaser (of any number of paragraphs). Marks and "Read
 * more" part cards; furniture and dates are left out. `lines` are without the list's own title.
 */
export function readCards(lines: readonly KnownLine[]): ReadCards {
  const manner = mannerOf(lines);
  const cards: { kicker: string; title: string; teaser: string[] }[] = [];
  const readAs: ReadAs[] = [];
  const unknownKickers = new Set<string>();
  let place: Place = 'card expected';
  let title: KnownLine | undefined;

  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    if (place === 'under a title' && isSameTitle(line, title)) {
      readAs.push('card title');
      index += 1;
      continue;
    }
    const head = isCardText(line) ? headAt(lines, index, manner, place) : undefined;
    if (head) {
      const kicker = head.kickers === 0 ? '' : (line.kicker ?? line.text);
      if (kicker !== '' && line.kicker === undefined) unknownKickers.add(kicker);
      title = lines[index + head.kickers];
      cards.push({ kicker, title: title?.text ?? '', teaser: [] });
      for (let read = 0; read < head.kickers; read += 1) readAs.push('card kicker');
      for (let read = 0; read < head.titles; read += 1) readAs.push('card title');
      place = 'under a title';
      index += head.kickers + head.titles;
      continue;
    }
    const isTeaser = isCardText(line) && (place === 'under a title' || (place === 'in a teaser' && line.isProse));
    if (isTeaser) cards.at(-1)?.teaser.push(line.text);
    readAs.push(isTeaser ? 'card teaser' : 'furniture');
    if (isTeaser) place = 'in a teaser';
    else if (line.list || line.endsCard) place = 'card expected';
    else if (cards.length > 0 && place !== 'under a title') place = 'between';
    index += 1;
  }
  return {
    cards: cards.map((card) => ({ ...card, teaser: card.teaser.join('\n\n') })),
    readAs,
    unknownKickers: [...unknownKickers],
  };
}

function isCardText(line: KnownLine): boolean {
  return isText(line) && !line.isDateline;
}

function mannerOf(lines: readonly KnownLine[]): Manner {
  const texts = lines.filter(isCardText);
  if (texts.some((line) => line.shape.is === 'heading')) return 'headings';
  if (texts.some((line) => line.shape.is === 'item')) return 'items';
  if (lines.some((line, index) => isCardText(line) && isSameTitle(line, lines[index + 1]))) return 'doubled';
  return texts[0]?.kicker === undefined ? 'bare' : 'kickered';
}

/** The head of a card that begins at a line, or undefined when the line belongs to the card above or to none. */
function headAt(lines: readonly KnownLine[], index: number, manner: Manner, place: Place): CardHead | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const next = textAt(lines, index + 1);
  const titles = sameTitles(lines, index);
  const nextTitles = next ? sameTitles(lines, index + 1) : 0;

  if (titles === 1 && nextTitles > 1 && (line.kicker !== undefined || isShort(line))) {
    return { kickers: 1, titles: nextTitles };
  }
  if (titles > 1) return { kickers: 0, titles };
  if (next && line.kicker !== undefined && next.kicker === undefined) return { kickers: 1, titles: 1 };
  if (next && isKickerByPlace(line, next, textAt(lines, index + 2), manner, place)) return { kickers: 1, titles: 1 };
  return isTitleByPlace(line, next, manner, place) ? { kickers: 0, titles: 1 } : undefined;
}

/** Whether a short line that no desk knows is a kicker, by what stands below it. */
function isKickerByPlace(
  line: KnownLine,
  next: KnownLine,
  after: KnownLine | undefined,
  manner: Manner,
  place: Place,
): boolean {
  if (!isShort(line) || next.isProse) return false;
  if (manner === 'headings') {
    return line.shape.is !== 'heading' && next.shape.is === 'heading' && place !== 'under a title';
  }
  if (manner === 'items') return opensItem(line) && !opensItem(next);
  if (manner === 'doubled' && place !== 'card expected') return false;
  if (manner === 'kickered' && place === 'under a title') return false;
  return wordCount(line) < 4 && wordCount(next) > 3 && after?.isProse === true;
}

function isTitleByPlace(line: KnownLine, next: KnownLine | undefined, manner: Manner, place: Place): boolean {
  if (manner === 'headings') return line.shape.is === 'heading' || opensItem(line);
  if (manner === 'items') return opensItem(line);
  if (place === 'card expected') return !line.isProse || line.text.length <= 150;
  if (line.isProse || manner === 'doubled') return false;
  if (place === 'under a title') return manner === 'bare' && line.text.length <= 120;
  const isBehindTeaser = place === 'in a teaser';
  return next?.isProse === true ? isBehindTeaser || manner === 'bare' : isBehindTeaser && manner === 'bare';
}

function opensItem(line: KnownLine): boolean {
  return line.shape.is === 'item' && line.shape.begins;
}

function textAt(lines: readonly KnownLine[], index: number): KnownLine | undefined {
  const line = lines[index];
  return line && isCardText(line) ? line : undefined;
}

/** How often the title at a line stands there, one after another. */
function sameTitles(lines: readonly KnownLine[], index: number): number {
  let count = 1;
  while (isSameTitle(lines[index], lines[index + count])) count += 1;
  return count;
}
