import type { DOMOutputSpec, Fragment, Mark, Node } from 'prosemirror-model';
import { type Body, documentOf } from '../model/body';
import { escapeHtml } from './escapeHtml';

/** The HTML of a body, block after block, by the markup that `bodyNodes` describes. Blocks without content are left out. */
export function bodyToHtml(body: Body): string {
  return blocksToHtml(documentOf(body).content);
}

function blocksToHtml(fragment: Fragment): string {
  const filled = fragment.content.filter((node) => !(node.isTextblock && node.content.size === 0));
  return filled.map(nodeToHtml).join('\n');
}

function nodeToHtml(node: Node): string {
  const { opening, closing } = tagsOf(node.type.spec.toDOM?.(node));
  const inside = node.inlineContent ? inlineToHtml(node.content) : blocksToHtml(node.content);
  return opening + inside + closing;
}

/** Marks that neighbours share are opened once around them, as the editor draws them. */
function inlineToHtml(fragment: Fragment): string {
  let html = '';
  let open: readonly Mark[] = [];
  for (const node of [...fragment.content, undefined]) {
    const wanted = node?.marks ?? [];
    const shared = open.findIndex((mark, depth) => !wanted[depth]?.eq(mark));
    const kept = shared === -1 ? open.length : shared;
    html += open.slice(kept).map(closingOf).reverse().join('');
    html += wanted.slice(kept).map(openingOf).join('');
    open = wanted;
    if (node) html += node.isText ? escapeHtml(node.text ?? '') : nodeToHtml(node);
  }
  return html;
}

function openingOf(mark: Mark): string {
  return tagsOf(mark.type.spec.toDOM?.(mark, true)).opening;
}

function closingOf(mark: Mark): string {
  return tagsOf(mark.type.spec.toDOM?.(mark, true)).closing;
}

/** Our schema gives `[name, attributes?, 0?]`: one element, with its content directly inside. */
function tagsOf(spec: DOMOutputSpec | undefined): { readonly opening: string; readonly closing: string } {
  const [name, ...rest]: readonly unknown[] = Array.isArray(spec) ? spec : [];
  if (typeof name !== 'string') throw new Error('The body schema describes its markup with arrays');
  const attributes = Object.entries(rest.find((part) => typeof part === 'object') ?? {})
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return { opening: `<${name}${attributes}>`, closing: rest.includes(0) ? `</${name}>` : '' };
}
