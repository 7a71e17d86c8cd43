import type { Node } from 'prosemirror-model';
import { withoutAnchors } from '../anchors/withoutAnchors';
import { type Body, documentOf } from '../model/body';
import type { PhotoId } from '../model/ids';
import { embedToHtml } from './embedToHtml';
import { footnotePlace, footnotesToHtml } from './footnotesToHtml';
import { inlineToHtml } from './inlineToHtml';
import type { PrintedPhoto } from './photoFiles';
import { photoToHtml } from './photoToHtml';
import { tableToHtml } from './tableToHtml';
import type { Words } from './words';

/** What a page knows of a body beside its words. */
export interface BodyPage {
  readonly words: Words;
  /** The way from the page to the bundle's folder. */
  readonly root: string;
  /** The photos of the body that go out with it: those that have a file. */
  readonly photos: ReadonlyMap<PhotoId, PrintedPhoto>;
}

/** How the parts of a block are printed. */
export interface Printing extends BodyPage {
  readonly inline: (node: Node) => string;
  readonly blocks: (node: Node) => string;
}

/**
 * The HTML of a body, block after block, and its footnotes as a list at the end. What says nothing is left out, and so
 * are the notes of the desk.
 */
export function bodyToHtml(body: Body, page: BodyPage): string {
  const footnotes: Node[] = [];
  const inline = (node: Node): string =>
    inlineToHtml(node.content, (footnote) => {
      if (footnote.textContent.trim() === '') return '';
      footnotes.push(footnote);
      return footnotePlace(footnotes.length);
    });
  const printing: Printing = {
    ...page,
    inline,
    blocks: (node) =>
      node.children
        .map((child) => blockToHtml(child, printing))
        .filter((html) => html !== '')
        .join('\n'),
  };
  const blocks = printing.blocks(withoutAnchors(documentOf(body)));
  return [blocks, footnotesToHtml(footnotes, inline, page.words)].filter((html) => html !== '').join('\n');
}

const elements: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  paragraph: ['<p>', '</p>'],
  speaker: ['<footer>', '</footer>'],
  blockquote: ['<blockquote>', '</blockquote>'],
  pull_quote: ['<aside class="pull-quote">', '</aside>'],
  bullet_list: ['<ul>', '</ul>'],
  ordered_list: ['<ol>', '</ol>'],
  list_item: ['<li>', '</li>'],
};

function blockToHtml(node: Node, printing: Printing): string {
  switch (node.type.name) {
    case 'heading': {
      const words = printing.inline(node);
      const name = node.attrs.level === 3 ? 'h3' : 'h2';
      return words && `<${name}>${words}</${name}>`;
    }
    case 'photo':
      return photoToHtml(node, printing);
    case 'table':
      return tableToHtml(node, printing);
    case 'embed':
      return embedToHtml(node);
    case 'divider':
      return '<hr>';
    default: {
      const [opening, closing] = elements[node.type.name] ?? ['', ''];
      const inside = node.inlineContent ? printing.inline(node) : printing.blocks(node).replaceAll('\n', '');
      return inside && opening + inside + closing;
    }
  }
}
