import { type Body, type BodyNode, emptyBody } from '../model/body';
import type { PageLine, Run, Shape } from './pageLine';

/**
 * The body that lines of a page make: paragraphs, and what their markup said of headings, quotes and lists. It is built
 * as the JSON of `bodyNodes` at once, with marks in the schema's order and neighbouring text of the same marks as one node.
 */
export function bodyOfLines(lines: readonly PageLine[]): Body {
  const blocks: { readonly shape: Shape; readonly content: BodyNode[] }[] = [];
  for (const line of lines) {
    const above = blocks.at(-1);
    if (line.broken && above && isSameBlock(above.shape, line.shape)) {
      above.content.push({ type: 'hard_break' }, ...textNodes(line.runs));
    } else {
      blocks.push({ shape: line.shape, content: textNodes(line.runs) });
    }
  }

  const content: BodyNode[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (!block) break;
    const { shape } = block;
    let end = index + 1;
    if (shape.is === 'quote' || shape.is === 'item') {
      while (end < blocks.length && isSameBlock(shape, blocks[end]?.shape)) end += 1;
    }
    const together = blocks.slice(index, end);
    if (shape.is === 'item') content.push(...listNodes(together));
    else if (shape.is === 'quote') content.push({ type: 'blockquote', content: together.map(paragraphOf) });
    else if (shape.is === 'paragraph') content.push(paragraphOf(block));
    else content.push({ type: 'heading', attrs: { level: shape.level === 3 ? 3 : 2 }, content: block.content });
    index = end;
  }
  return content.length === 0 ? emptyBody : { type: 'doc', content };
}

function isSameBlock(one: Shape, other: Shape | undefined): boolean {
  if (one.is === 'quote') return other?.is === 'quote' && other.quote === one.quote;
  if (one.is === 'item') return other?.is === 'item' && other.list === one.list;
  return other?.is === one.is;
}

function paragraphOf(block: { readonly content: readonly BodyNode[] }): BodyNode {
  return { type: 'paragraph', content: block.content };
}

function textNodes(runs: readonly Run[]): BodyNode[] {
  return runs.map(({ text, link, strong, em }) => {
    const marks = [
      ...(link === null ? [] : [{ type: 'link', attrs: { href: link } }]),
      ...(strong ? [{ type: 'strong' }] : []),
      ...(em ? [{ type: 'em' }] : []),
    ];
    return marks.length === 0 ? { type: 'text', text } : { type: 'text', marks, text };
  });
}

interface OpenList {
  readonly depth: number;
  readonly node: {
    readonly type: string;
    readonly content: { readonly type: 'list_item'; readonly content: BodyNode[] }[];
  };
}

/** The lists of one outermost list's items. Its depth is bounded by the reader, so the stack of open lists is short. */
function listNodes(items: readonly { readonly shape: Shape; readonly content: BodyNode[] }[]): BodyNode[] {
  const open: OpenList[] = [];
  const lists: BodyNode[] = [];
  for (const block of items) {
    const { shape } = block;
    if (shape.is !== 'item') continue;
    while ((open.at(-1)?.depth ?? 0) > shape.depth) open.pop();
    if ((open.at(-1)?.depth ?? 0) < shape.depth) {
      const node: OpenList['node'] = { type: shape.ordered ? 'ordered_list' : 'bullet_list', content: [] };
      (open.at(-1)?.node.content.at(-1)?.content ?? lists).push(node);
      open.push({ depth: shape.depth, node });
    }
    const list = open.at(-1)?.node.content;
    const item = list?.at(-1);
    if (shape.begins || !item) list?.push({ type: 'list_item', content: [paragraphOf(block)] });
    else item.content.push(paragraphOf(block));
  }
  return lists;
}
