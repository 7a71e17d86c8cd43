import { titleKey } from '../model/titleKey';
import { longestWords, wordsKey } from './wordsKey';

/** A stretch of a line under the same marks. `link` is a safe address or null. */
export interface Run {
  readonly text: string;
  readonly link: string | null;
  readonly strong: boolean;
  readonly em: boolean;
}

/** What the page's markup says a line is. `quote` and `list` number the block, so that two neighbours stay two. */
export type Shape =
  | { readonly is: 'paragraph' }
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 }
  | { readonly is: 'quote'; readonly quote: number }
  | {
      readonly is: 'item';
      readonly list: number;
      readonly ordered: boolean;
      readonly depth: number;
      /** Whether the line begins its item, or is a later paragraph of it. */
      readonly begins: boolean;
    };

/** One line of a page, clean, trimmed and never empty: what reading works on, whatever the page was pasted as. */
export interface PageLine {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly shape: Shape;
  /** Whether a blank line stands above it. Only plain text can tell. */
  readonly gap: boolean;
  /** Whether it only broke off from the line above (`<br>`), in one paragraph with it. */
  readonly broken: boolean;
  /** The part of the page that its markup says it stands in: menus and footers, a figure's caption, or just the page. */
  readonly place: 'page' | 'furniture' | 'caption';
  /** The line as it is compared with other lines; empty for a line too long to be a title. */
  readonly key: string;
  /** The line as it is looked up among labels and other known words; empty for a line too long to be one. */
  readonly words: string;
}

/** The most lines that a page may have: more is no page, and reading it would take time and memory for nothing. */
export const mostLines = 100_000;

const longestKeyed = 400;

/** A line of these runs, their texts clean and the outer ends trimmed already; the facts not given are the plain ones. */
export function pageLine(
  runs: readonly Run[],
  facts: Partial<Pick<PageLine, 'shape' | 'gap' | 'broken' | 'place'>> = {},
): PageLine {
  const text = runs.map((run) => run.text).join('');
  return {
    text,
    runs,
    shape: facts.shape ?? { is: 'paragraph' },
    gap: facts.gap ?? false,
    broken: facts.broken ?? false,
    place: facts.place ?? 'page',
    key: text.length <= longestKeyed ? titleKey(text) : '',
    words: text.length <= longestWords ? wordsKey(text) : '',
  };
}

/** A line of plain text. */
export function plainLine(text: string, gap: boolean): PageLine {
  return pageLine([{ text, link: null, strong: false, em: false }], { gap });
}

const sentenceEnd = /[.…:;։。।؟!?]["'”’»)\]]{0,3}$/u;
const questionEnd = /[!?؟]["'”’»)\]]{0,3}$/u;

/**
 * Whether a line's text reads as running text and not as a title: it ends as a sentence ends, or it is longer than any title.
 * A short question or cry may be a title as well, so it is not prose.
 */
export function isProse(text: string): boolean {
  if (text.length > 220) return true;
  const end = text.slice(-6);
  return sentenceEnd.test(end) && (text.length > 110 || !questionEnd.test(end));
}

/** Whether a line could be a kicker or a label by its size alone: at most four words, 40 characters, no sentence. */
export function isShort(line: PageLine): boolean {
  return line.text.length <= 40 && wordCount(line) <= 4 && !/[.,:;!?…]$/.test(line.text);
}

/** How many words a line has; a line too long to be a title has more than anybody asks for. */
export function wordCount(line: PageLine): number {
  return line.key === '' ? Number.POSITIVE_INFINITY : line.key.split(' ').length;
}

/** Whether two lines are the same title. */
export function isSameTitle(line: PageLine | undefined, other: PageLine | undefined): boolean {
  return line !== undefined && other !== undefined && line.key !== '' && line.key === other.key;
}
