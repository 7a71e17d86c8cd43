import { labelledText } from './labelledLine';
import { isFurniture, type KickerOf } from './matchWords';
import { type PageLine, plainLine } from './pageLine';
import { isDateline, readDates } from './readDates';

/**
 * Parts the notices that a page sets on one line at the top of an article ("By Jane Doe | 12 May 2021 | 5 min read"), so
 * that each can be read for what it is. A line of which any part is something else stays whole.
 */
export function partNotices(lines: readonly PageLine[], kickerOf: KickerOf): readonly PageLine[] {
  if (!lines.some(mayBeNotices)) return lines;
  return lines.flatMap((line) => {
    if (!mayBeNotices(line)) return [line];
    const parts = noticesIn(line.text).map((text, index) => plainLine(text, index === 0 && line.gap));
    const hasNotice = parts.length > 1 && parts.some(({ text }) => isNotice(text));
    const isAllKnown = parts.every(
      (part) => isNotice(part.text) || kickerOf(part.text) !== undefined || isFurniture(part),
    );
    return hasNotice && isAllKnown ? parts : [line];
  });
}

function mayBeNotices(line: PageLine): boolean {
  return line.text.length <= 160 && /\d/.test(line.text) && /[|·•,–—-]/.test(line.text) && line.place === 'page';
}

function isNotice(text: string): boolean {
  const label = labelledText(text)?.label;
  return label === 'byline' || label === 'dateline' || isDateline(text);
}

function noticesIn(text: string): readonly string[] {
  const parts = text.split(/\s*[|·•]\s*/).filter((part) => part !== '');
  if (parts.length > 1) return parts;
  const [date] = readDates(text);
  const before = text.slice(0, date?.at).replace(/[\s,–—-]{1,9}$/, '');
  return date && labelledText(before)?.label === 'byline' ? [before, text.slice(date.at)] : [text];
}
