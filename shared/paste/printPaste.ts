import { assertNever } from '../assertNever';
import type { PastedBlock, PastedCell, PastedInline, PastedLook } from './pastedBlock';
import { plainLook } from './pastedBlock';

/** The blocks as HTML that our body's schema reads without a rest: only what it has, nested only as it nests. */
export function printPaste(blocks: readonly PastedBlock[]): string {
  return blocks.map(printBlock).join('');
}

function printBlock(block: PastedBlock): string {
  switch (block.is) {
    case 'paragraph':
      return `<p>${printInline(block.inline)}</p>`;
    case 'heading':
      return `<h2>${printInline(block.inline)}</h2>`;
    case 'subheading':
      return `<h3>${printInline(block.inline)}</h3>`;
    case 'quote':
      return block.blocks.length === 0 ? '' : `<blockquote>${printParagraphs(block.blocks)}</blockquote>`;
    case 'bullets':
    case 'numbers': {
      const tag = block.is === 'bullets' ? 'ul' : 'ol';
      const items = block.items.filter((item) => item.length > 0);
      return items.length === 0 ? '' : `<${tag}>${items.map(printItem).join('')}</${tag}>`;
    }
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map(printCell).join('')}</tr>`).join('')}</table>`;
    case 'divider':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

/** An item begins with a paragraph; behind it stand paragraphs and lists. */
function printItem(blocks: readonly PastedBlock[]): string {
  const parts = blocks.flatMap((block) =>
    block.is === 'bullets' || block.is === 'numbers'
      ? [{ isList: true, html: printBlock(block) }]
      : linesIn(block).map((html) => ({ isList: false, html })),
  );
  const opening = parts[0]?.isList === false ? '' : '<p></p>';
  return `<li>${opening}${parts.map(({ html }) => html).join('')}</li>`;
}

function printCell({ isHeader, colspan, rowspan, blocks }: PastedCell): string {
  const tag = isHeader ? 'th' : 'td';
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  return `<${tag}${spans}>${printParagraphs(blocks) || '<p></p>'}</${tag}>`;
}

function printParagraphs(blocks: readonly PastedBlock[]): string {
  return blocks.flatMap(linesIn).join('');
}

/** The paragraphs of a block where nothing but paragraphs may stand. */
function linesIn(block: PastedBlock): readonly string[] {
  switch (block.is) {
    case 'quote':
      return block.blocks.flatMap(linesIn);
    case 'bullets':
    case 'numbers':
      return block.items.flatMap((item) => item.flatMap(linesIn));
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(linesIn)));
    case 'divider':
      return [];
    default:
      return [`<p>${printInline(block.inline)}</p>`];
  }
}

function printInline(parts: readonly PastedInline[]): string {
  return parts
    .map((part) => {
      if (part.is === 'break') return '<br>';
      if (part.is === 'footnote') return `<span class="footnote">${escaped(part.text)}</span>`;
      return printLook(escaped(part.text), part.look);
    })
    .join('');
}

function printLook(text: string, { isBold, isItalic, isRaised, href }: PastedLook = plainLook): string {
  let html = text;
  if (isRaised) html = `<sup>${html}</sup>`;
  if (isItalic) html = `<em>${html}</em>`;
  if (isBold) html = `<strong>${html}</strong>`;
  return href === undefined ? html : `<a href="${escaped(href)}">${html}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
