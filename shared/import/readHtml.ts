import { Tokenizer } from 'htmlparser2';
import { cleanText } from './cleanText';
import { collectLines, type Standing } from './collectLines';
import { blockElements, tellingElements, unreadElements, voidElements } from './htmlElements';
import { noHints, type PageHints, withHint } from './pageHints';
import type { PageLine } from './pageLine';
import { onThePage, standingWithin } from './standingWithin';

/** A page as it was pasted, in lines. */
export interface HtmlPage {
  readonly lines: readonly PageLine[];
  readonly hints: PageHints;
}

const readAttributes: ReadonlySet<string> = new Set(['href', 'style', 'hidden', 'content', 'property', 'name', 'lang']);
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/** How far up the open elements an end tag looks for its own, so that a broken page costs no more than a sound one. */
const reach = 64;
/** How many elements may be open at once; those opened within more are looked through. */
const deepest = 500;

interface OpenElement {
  readonly name: string;
  readonly standing: Standing;
  readonly isPreformatted: boolean;
}

/**
 * The lines of a page in HTML, whole or a fragment, sound or broken. Only text, safe links and marks are taken, so that
 * nothing of a program, a style, an event handler or a picture can come along. Content that a reader does not see is
 * left out, except what is only `aria-hidden`: pages set that on everything while a notice is open.
 *
 * It works on the tokenizer and not on htmlparser2's `Parser`, whose stack of open elements makes a page that never
 * closes them (1 MB of `<b>`) take seconds.
 */
export function readHtml(html: string): HtmlPage {
  const collected = collectLines();
  const open: OpenElement[] = [];
  let unread: { readonly name: string; depth: number } | null = null;
  let hints = noHints;
  let title = '';
  let blocks = 0;

  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => takeText(html.slice(start, end)),
      ontextentity: (code) => takeText(String.fromCodePoint(code)),
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (readAttributes.has(attribute)) value += html.slice(start, end);
      },
      onattribentity(code) {
        if (readAttributes.has(attribute)) value += String.fromCodePoint(code);
      },
      onattribend() {
        if (readAttributes.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => openElement(tag),
      onselfclosingtag() {
        if (tag !== 'svg' && tag !== 'math') openElement(tag);
      },
      onclosetag: (start, end) => closeElement(html.slice(start, end).toLowerCase()),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: () => collected.end('block'),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { lines: collected.lines, hints: { ...hints, titles: [...hints.titles, cleanText(title).trim()] } };

  function takeText(text: string): void {
    const around = open.at(-1);
    if (unread) {
      if (unread.name === 'title') title += text;
    } else if (around?.isPreformatted) {
      for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
        if (index > 0) collected.end('break');
        collected.add(line, around.standing);
      }
    } else {
      collected.add(text, around?.standing ?? onThePage);
    }
  }

  function openElement(name: string): void {
    if (unread && !endsUnread(name, unread.name)) {
      if (name === unread.name) unread.depth += 1;
      return;
    }
    unread = null;
    if (name === 'html') hints = { ...hints, language: attributes.get('lang') ?? '' };
    if (name === 'meta') {
      const hint = attributes.get('property') ?? attributes.get('name') ?? '';
      hints = withHint(hints, hint, attributes.get('content') ?? '');
    }
    if (name === 'br') breakLine();
    if (blockElements.has(name)) openBlock(name);
    if (voidElements.has(name)) return;

    const style = attributes.get('style') ?? '';
    if (unreadElements.has(name) || attributes.has('hidden') || hiding.test(style)) {
      unread = { name, depth: 1 };
    } else if (tellingElements.has(name) && open.length < deepest) {
      const around = open.at(-1);
      blocks += 1;
      const element = { name, number: blocks, href: attributes.get('href') ?? '', style };
      open.push({
        name,
        standing: standingWithin(around?.standing ?? onThePage, element),
        isPreformatted: name === 'pre' || around?.isPreformatted === true,
      });
    }
  }

  /** A heading is one line, wherever it is broken for the eye. */
  function breakLine(): void {
    const around = open.at(-1)?.standing;
    if (around?.shape.is === 'heading') collected.add(' ', around);
    else collected.end('break');
  }

  /** A block ends the line and, as in a browser, a heading that was never closed; an item ends the item before it. */
  function openBlock(name: string): void {
    collected.end('block');
    if (/^h[1-6]$/.test(open.at(-1)?.name ?? '')) open.pop();
    if (name === 'li')
      closeTo(
        (opened) => opened === 'li',
        (opened) => /^(?:ul|ol|menu)$/.test(opened),
      );
  }

  function closeElement(name: string): void {
    if (unread) {
      if (unread.name === name) unread.depth -= 1;
      if (unread.depth === 0) unread = null;
      return;
    }
    if (name === 'br') breakLine();
    if (blockElements.has(name)) collected.end('block');
    if (tellingElements.has(name))
      closeTo(
        (opened) => opened === name,
        () => false,
      );
  }

  /** Closes the innermost open element that is meant, and all within it, unless one that bounds the search is met first. */
  function closeTo(isMeant: (name: string) => boolean, isBound: (name: string) => boolean): void {
    for (let index = open.length - 1; index >= Math.max(0, open.length - reach); index -= 1) {
      const name = open[index]?.name ?? '';
      if (isBound(name)) return;
      if (isMeant(name)) {
        open.length = index;
        return;
      }
    }
  }
}

/** Whether an element that opens within one that is not read ends it, as HTML lets paragraphs and items go unclosed. */
function endsUnread(name: string, unread: string): boolean {
  return (unread === 'p' && blockElements.has(name)) || (unread === 'li' && name === 'li');
}

function nothing(): void {}
