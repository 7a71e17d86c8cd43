import { done, type Result, refused } from '../result';
import { isText } from './cleanText';
import type { Doubt, PastedPage } from './pageDraft';
import { noHints } from './pageHints';
import { mostLines } from './pageLine';
import { type HtmlPage, readHtml } from './readHtml';
import { readText } from './readText';

/** The longest page that is read, in characters, as text and as HTML each. */
const longestPage = 5_000_000;

export type Unreadable = 'empty' | 'not text' | 'too large';

export interface OpenedPage extends HtmlPage {
  readonly doubts: readonly Doubt[];
}

/** The lines of what was pasted: those of its HTML if it has any that can be read and shows text, else those of its text. */
export function openPage(page: PastedPage): Result<OpenedPage, Unreadable> {
  const html = page.html ?? (isHtml(page.text) ? page.text : '');
  const read = html.length <= longestPage && isText(html) ? readHtml(markupOf(html)) : undefined;
  if (read && read.lines.length > mostLines) return tooLarge();
  if (read && read.lines.length > 0) return done({ ...read, doubts: [] });

  const text = html === page.text ? '' : page.text;
  if (Math.max(text.length, text.trim() === '' ? html.length : 0) > longestPage) {
    return tooLarge();
  }
  if (!isText(text) || (text.trim() === '' && !isText(html))) {
    return refused(
      'not text',
      'This is not text but the content of some other kind of file, and nothing of it was kept. Open it in the program it belongs to, copy its text, and paste that.',
    );
  }
  const lines = readText(text);
  if (lines.length > mostLines) return tooLarge();
  if (lines.length === 0) {
    return refused(
      'empty',
      'There is no text in what was pasted, and nothing was kept. Copy the whole page and paste it again.',
    );
  }
  const lost = html.trim() !== '' && !read;
  const message = 'The page as HTML could not be read; its plain text was, without links and emphasis.';
  return done({ lines, hints: noHints, doubts: lost ? [{ field: 'page', message }] : [] });
}

function tooLarge(): Result<never, Unreadable> {
  return refused(
    'too large',
    'This is larger than any page: more than five million characters, or a hundred thousand lines. Nothing of it was kept. Copy the page of one article and paste it again.',
  );
}

/** Whether a text is the source of a page in HTML: it begins as one does. */
function isHtml(text: string): boolean {
  return /^\s{0,1000}<(?:!doctype html|!--|html|head|body|article|main|section|div|h[1-6]|p|table|meta)[\s>]/i.test(
    text.slice(0, 2_000),
  );
}

/** HTML without the header that Windows puts before it on the clipboard. */
function markupOf(html: string): string {
  return /^Version:\d/.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}
