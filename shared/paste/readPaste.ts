import type { ChildNode, Document, Element, ParentNode } from 'domhandler';
import type { PastedFootnotes } from './footnotesIn';
import { paragraphsOf } from './paragraphsOf';
import type { PastedBlock, PastedCell, PastedInline, PastedLook } from './pastedBlock';
import { plainLook } from './pastedBlock';
import { pastedLook } from './pastedLook';
import { isElement, isText } from './walk';
import { isWordBullet, type WordItem, wordItem } from './wordList';

/** What is no part of the text, whoever put it there. */
const unread = new Set(
  'script style head meta title link noscript template svg math iframe object embed video audio canvas map button select option textarea nav xml input'.split(
    ' ',
  ),
);
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const parting = new Set(
  'address article aside body center dd details dir div dl dt fieldset figcaption figure footer form header html legend main p section summary'.split(
    ' ',
  ),
);

/** An item of a list from Word that waits for those that follow it. */
interface Waiting extends WordItem {
  readonly blocks: readonly PastedBlock[];
}

/** The blocks of what was pasted, cleaned of everything that an article cannot have. */
export function readPaste(document: Document, footnotes: PastedFootnotes): readonly PastedBlock[] {
  return blocksIn(document, plainLook, footnotes);
}

function blocksIn(parent: ParentNode, look: PastedLook, footnotes: PastedFootnotes): readonly PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let inline: PastedInline[] = [];
  let items: Waiting[] = [];

  const endItems = (): void => {
    blocks.push(...nestItems(items));
    items = [];
  };
  const endLine = (is: 'paragraph' | 'heading' | 'subheading' = 'paragraph'): void => {
    for (const line of paragraphsOf(inline)) {
      endItems();
      blocks.push({ is, inline: line });
    }
    inline = [];
  };
  const add = (...more: readonly PastedBlock[]): void => {
    endLine();
    if (more.length > 0) endItems();
    blocks.push(...more);
  };

  const takeAll = (element: Element, within: PastedLook): void => {
    for (const child of element.children) take(child, within);
  };
  const take = (node: ChildNode, within: PastedLook): void => {
    if (isText(node)) inline.push({ is: 'text', text: node.data, look: within });
    if (!isElement(node) || isLeftOut(node, footnotes)) return;
    const words = footnotes.wordsAt.get(node);
    const own = pastedLook(node, within);
    const made = blocksOf(node, within, footnotes);
    const item = wordItem(node);
    if (words !== undefined) inline.push({ is: 'footnote', text: words });
    else if (node.name === 'br') inline.push({ is: 'break' });
    else if (made) add(...made);
    else if (/^h[1-6]$/.test(node.name)) {
      endLine();
      // Headings are bold by themselves, and what they lead to is not theirs to say.
      takeAll(node, plainLook);
      endLine(node.name <= 'h2' ? 'heading' : 'subheading');
    } else if (item) {
      endLine();
      items.push({ ...item, blocks: blocksIn(node, own, footnotes) });
    } else if (parting.has(node.name)) {
      endLine();
      takeAll(node, own);
      endLine();
    } else takeAll(node, own);
  };

  for (const child of parent.children) take(child, look);
  endLine();
  endItems();
  return blocks;
}

/** The blocks of an element that is one, or several, by itself; undefined for one that is only as good as what is in it. */
function blocksOf(element: Element, look: PastedLook, footnotes: PastedFootnotes): readonly PastedBlock[] | undefined {
  switch (element.name) {
    case 'hr':
      return [{ is: 'divider' }];
    case 'blockquote':
      return [{ is: 'quote', blocks: blocksIn(element, look, footnotes) }];
    case 'ul':
      return [{ is: 'bullets', items: itemsIn(element, look, footnotes) }];
    case 'ol':
      return [{ is: 'numbers', items: itemsIn(element, look, footnotes) }];
    case 'li':
      return [{ is: 'bullets', items: [blocksIn(element, look, footnotes)] }];
    case 'table':
      return tableOf(element, look, footnotes);
    case 'pre':
      return linesOf(element);
    default:
      return undefined;
  }
}

function isLeftOut(element: Element, { notes }: PastedFootnotes): boolean {
  if (unread.has(element.name) || notes.has(element) || isWordBullet(element)) return true;
  const { style = '', hidden } = element.attribs;
  return (
    hidden !== undefined || hiding.test(style) || /mso-element\s*:\s*(?:footnote-separator|header|footer)/i.test(style)
  );
}

function itemsIn(list: Element, look: PastedLook, footnotes: PastedFootnotes): readonly (readonly PastedBlock[])[] {
  const items: (readonly PastedBlock[])[] = [];
  for (const child of list.children) {
    if (!isElement(child) || isLeftOut(child, footnotes)) continue;
    const blocks =
      child.name === 'li'
        ? blocksIn(child, look, footnotes)
        : blocksIn({ ...list, children: [child] } as never, look, footnotes);
    // A list that stands in a list, as Google Docs has it, belongs to the item before.
    if (child.name !== 'li' && items.length > 0) items.push([...(items.pop() ?? []), ...blocks]);
    else if (blocks.length > 0) items.push(blocks);
  }
  return items;
}

/** The lists that items from Word make, each item's own list inside it. */
function nestItems(items: readonly Waiting[]): readonly PastedBlock[] {
  const [first] = items;
  if (!first) return [];
  const lists: PastedBlock[] = [];
  for (let place = 0; place < items.length; ) {
    const head = items[place];
    if (!head) break;
    const made: (readonly PastedBlock[])[] = [];
    let at = place;
    for (
      let item = head;
      item && item.depth >= head.depth && (item.depth > head.depth || item.isNumbered === head.isNumbered);
    ) {
      const next = items.findIndex((other, index) => index > at && other.depth <= head.depth);
      const end = next < 0 ? items.length : next;
      made.push([...item.blocks, ...nestItems(items.slice(at + 1, end))]);
      at = end;
      const following = items[at];
      if (!following) break;
      item = following;
    }
    lists.push({ is: head.isNumbered ? 'numbers' : 'bullets', items: made });
    place = at;
  }
  return lists;
}

/** A table; one of a single cell or a single column is somebody's layout, and only what is in it counts. */
function tableOf(table: Element, look: PastedLook, footnotes: PastedFootnotes): readonly PastedBlock[] {
  const rows: PastedCell[][] = [];
  const read = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isElement(child) || isLeftOut(child, footnotes)) continue;
      if (child.name === 'tr') rows.push(cellsIn(child, look, footnotes));
      else if (child.name !== 'td' && child.name !== 'th') read(child);
    }
  };
  read(table);
  const filled = rows.filter((row) => row.length > 0);
  if (filled.every((row) => row.length === 1)) return filled.flatMap((row) => row.flatMap(({ blocks }) => blocks));
  return [{ is: 'table', rows: filled }];
}

function cellsIn(row: Element, look: PastedLook, footnotes: PastedFootnotes): PastedCell[] {
  return row.children.flatMap((child): PastedCell[] => {
    if (!isElement(child) || (child.name !== 'td' && child.name !== 'th')) return [];
    const { colspan, rowspan } = child.attribs;
    return [
      {
        isHeader: child.name === 'th',
        colspan: spanOf(colspan),
        rowspan: spanOf(rowspan),
        blocks: blocksIn(child, look, footnotes),
      },
    ];
  });
}

function spanOf(written: string | undefined): number {
  return Math.min(Math.max(Number(written) || 1, 1), 100);
}

/** Text whose lines were set by hand: a paragraph each. */
function linesOf(element: Element): readonly PastedBlock[] {
  const text = (node: ParentNode): string =>
    node.children
      .map((child) => (isText(child) ? child.data : isElement(child) ? (child.name === 'br' ? '\n' : text(child)) : ''))
      .join('');
  return text(element)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ is: 'paragraph', inline: [{ is: 'text', text: line, look: plainLook }] }));
}
