import type { TextRange } from './ranges';

/** Marks that open what is said, and those that close it. */
const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '”': '”' };

/**
 * What stands within quotation marks in a paragraph, with its marks: curly, low and high, pointed or straight. One that is
 * opened and not closed goes on to the end, as where a quotation runs over several paragraphs.
 */
export function quotationsIn(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let from = 0; from < text.length; from++) {
    const closes = closing[text[from] ?? ''];
    if (closes === undefined || !mayOpen(text, from)) continue;
    let end = from + 1;
    while (end < text.length && !closes.includes(text[end] ?? '')) end++;
    found.push({ from, to: Math.min(end + 1, text.length) });
    from = end;
  }
  return found;
}

/** A mark that closes in one language opens in another, so a mark like both opens only where a word begins. */
function mayOpen(text: string, place: number): boolean {
  const mark = text[place];
  if (mark === '“' || mark === '„' || mark === '«') return true;
  return /(?:^|[\s([{–—-])$/u.test(text.slice(Math.max(0, place - 1), place)) && /^\S/u.test(text.slice(place + 1));
}
