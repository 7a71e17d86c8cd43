import { cleanText } from './cleanText';
import { labelledLine } from './labelledLine';
import { listTitleOf } from './matchWords';
import { isSameTitle, type PageLine, plainLine } from './pageLine';

/**
 * The lines of a plain text. The clipboard's text of a page has one line a paragraph; a text that was wrapped at a fixed
 * width (an e-mail) has its paragraphs put together again.
 */
export function readText(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let gap = false;
  for (const written of cleanText(text).split('\n')) {
    const trimmed = written.trim();
    if (trimmed !== '') lines.push(plainLine(trimmed, gap));
    gap = trimmed === '';
  }
  return unwrapLines(lines);
}

/** The widths at which programs wrap text, in characters. A page with a longer line than these is not wrapped. */
const widths = { least: 50, most: 100 };

/**
 * Puts wrapped paragraphs together, or leaves every line as it is. Wrapping leaves three marks, and all are asked for:
 * no line of the page is over the width; within a paragraph no line had room for the first word of the next; and in some
 * paragraph a line goes on with a small letter. Lines that are titles or labels are never joined to the one above.
 */
function unwrapLines(lines: readonly PageLine[]): readonly PageLine[] {
  const width = lines.reduce((most, line) => Math.max(most, line.text.includes(' ') ? line.text.length : 0), 0);
  if (width < widths.least || width > widths.most) return lines;

  const paragraphs: PageLine[][] = [];
  let block: PageLine[] = [];
  for (const line of lines) {
    if (line.gap || standsAlone(line) || isSameTitle(line, block.at(-1))) {
      paragraphs.push(block);
      block = [];
    }
    block.push(line);
  }
  paragraphs.push(block);

  return paragraphs.flatMap((paragraph) => (isWrapped(paragraph) ? [joined(paragraph)] : paragraph));
}

function standsAlone(line: PageLine): boolean {
  return listTitleOf(line) !== undefined || labelledLine(line) !== undefined;
}

/** Whether the lines of one block are one wrapped paragraph, at whatever width its own longest line shows. */
function isWrapped(block: readonly PageLine[]): boolean {
  if (block.length < 2) return false;
  const width = block.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width < widths.least) return false;
  let goesOn = false;
  for (const [index, line] of block.slice(0, -1).entries()) {
    const next = block[index + 1]?.text ?? '';
    const firstWord = next.split(' ', 1)[0] ?? '';
    if (line.text.length + 1 + firstWord.length < width) return false;
    if (/^\p{Ll}/u.test(next) && !/[.!?…]["'”’»)\]]?$/.test(line.text)) goesOn = true;
  }
  return goesOn;
}

function joined(block: readonly PageLine[]): PageLine {
  return plainLine(block.map((line) => line.text).join(' '), block[0]?.gap ?? false);
}
