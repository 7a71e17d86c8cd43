import { parseDocument } from 'htmlparser2';
import { footnotesIn } from './footnotesIn';
import { printPaste } from './printPaste';
import { readPaste } from './readPaste';

/** How deep elements may lie in each other, and how much there may be: more is no text that somebody wrote. */
const deepest = 400;
const longest = 8_000_000;

/**
 * HTML from the clipboard as clean HTML of our own: paragraphs, two levels of heading, lists, quotations, tables,
 * dividers, footnotes, bold, italic, raised words and links, whatever program it comes from; no style, script, picture
 * or furniture. Null when there is nothing in it that could be read so, and the plain text is to be taken.
 *
 * What is known of the sources: Word writes lists as paragraphs with `mso-list` styles and footnotes as pairs of links;
 * Google Docs wraps everything in a `b` that is not bold, sets looks by `style`, and puts lists inside lists.
 */
export function cleanHtml(html: string): string | null {
  if (html.length > longest || isTooDeep(html)) return null;
  // Word tells old browsers apart with marks that are no comments: what stands between them is read, they are not.
  const document = parseDocument(html.replace(/<!\[(?:if[^\]>]*|endif)\]>/gi, ''), { withStartIndices: true });
  const clean = printPaste(readPaste(document, footnotesIn(document)));
  return clean === '' ? null : clean;
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z][^\s>]*/gi)) {
    if (tag.startsWith('</')) depth -= 1;
    // Elements without an end, or whose end is often left out, are no depth.
    else if (!/^<(?:br|hr|img|input|meta|link|col|wbr|p|li|td|th|tr|dd|dt|area|source|o:p)$/i.test(tag)) depth += 1;
    if (depth > deepest) return true;
  }
  return false;
}
