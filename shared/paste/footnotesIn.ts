import type { ChildNode, Document, Element } from 'domhandler';
import { isElement, textIn, walk } from './walk';

/** The footnotes of what was pasted: the words behind each reference, and the elements at the foot that held them. */
export interface PastedFootnotes {
  readonly wordsAt: ReadonlyMap<Element, string>;
  readonly notes: ReadonlySet<ChildNode>;
}

/** What a reference to a footnote is printed as: [1], 12, *, †. */
const reference = /^[\s[(]*(?:\d{1,3}|[ivx]{1,5}|[*†‡§]+)[\])\s.]*$/u;
const holders = new Set(['p', 'div', 'li', 'aside', 'td', 'dd']);

/**
 * Word, Google Docs and most sites make a footnote of two links to each other: one that is printed as a number, in the
 * text, and one back from where its words stand.
 */
export function footnotesIn(document: Document): PastedFootnotes {
  const named = new Map<string, Element>();
  const references: Element[] = [];
  walk(document, (element) => {
    for (const name of [element.attribs.id, element.attribs.name])
      if (name && !named.has(name)) named.set(name, element);
    if (element.name === 'a' && element.attribs.href?.includes('#') && reference.test(textIn(element)))
      references.push(element);
  });
  const wordsAt = new Map<Element, string>();
  const notes = new Set<ChildNode>();
  for (const link of references) {
    const target = named.get(fragmentOf(link));
    const holder = target && holderOf(target);
    // The link back, which is one of the references too, stands in the note itself.
    if (!holder || contains(holder, link)) continue;
    const back = references.find((other) => contains(holder, other));
    if (!back || named.get(fragmentOf(back)) === undefined || notes.has(holder) || isNote(notes, link)) continue;
    if (!comesBefore(link, holder)) continue;
    wordsAt.set(link, wordsOf(holder, back));
    notes.add(holder);
  }
  return { wordsAt, notes };
}

function fragmentOf(link: Element): string {
  const href = link.attribs.href ?? '';
  return href.slice(href.indexOf('#') + 1);
}

function holderOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parent && isElement(at.parent) ? at.parent : null) {
    if (holders.has(at.name)) return at;
  }
  return undefined;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: ChildNode | null = inner; at; at = at.parent as ChildNode | null) if (at === outer) return true;
  return false;
}

function isNote(notes: ReadonlySet<ChildNode>, link: Element): boolean {
  for (let at: ChildNode | null = link; at; at = at.parent as ChildNode | null) if (notes.has(at)) return true;
  return false;
}

/** By where the parser found them. */
function comesBefore(link: Element, holder: Element): boolean {
  return (link.startIndex ?? 0) < (holder.startIndex ?? 0);
}

function wordsOf(holder: Element, back: Element): string {
  const whole = textIn(holder).replace(/\s+/g, ' ').trim();
  const number = textIn(back).replace(/\s+/g, ' ').trim();
  return (whole.startsWith(number) ? whole.slice(number.length) : whole.replace(number, ''))
    .replace(/^[\s.:)\]]+/, '')
    .trim();
}
