import type { DOMOutputSpec, Fragment, Mark, Node } from 'prosemirror-model';
import { escapeHtml } from './escapeHtml';

/**
 * The HTML of words, marked as `bodyNodes` describes. Marks that neighbours share are opened once around them, as the
 * editor draws them. `footnote` gives what stands in the place of a footnote, which no mark goes over: it is a link.
 */
export function inlineToHtml(fragment: Fragment, footnote: (node: Node) => string): string {
  let html = '';
  let open: readonly Mark[] = [];
  const turnTo = (wanted: readonly Mark[]): void => {
    const parting = open.findIndex((mark, depth) => !wanted[depth]?.eq(mark));
    const kept = parting === -1 ? open.length : parting;
    html += open.slice(kept).map(closingOf).reverse().join('');
    html += wanted.slice(kept).map(openingOf).join('');
    open = wanted;
  };
  for (const node of fragment.content) {
    const isFootnote = node.type.name === 'footnote';
    turnTo(isFootnote ? [] : node.marks);
    if (node.isText) html += escapeHtml(node.text ?? '');
    else html += isFootnote ? footnote(node) : '<br>';
  }
  turnTo([]);
  return html;
}

function openingOf(mark: Mark): string {
  return tagsOf(mark.type.spec.toDOM?.(mark, true)).opening;
}

function closingOf(mark: Mark): string {
  return tagsOf(mark.type.spec.toDOM?.(mark, true)).closing;
}

/** Our schema gives `[name, attributes?, 0]` for a mark: one element around the words. */
function tagsOf(spec: DOMOutputSpec | undefined): { readonly opening: string; readonly closing: string } {
  const [name, ...rest]: readonly unknown[] = Array.isArray(spec) ? spec : [];
  if (typeof name !== 'string') throw new Error('The body schema describes its marks with arrays');
  const attributes = Object.entries(rest.find((part) => typeof part === 'object') ?? {})
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return { opening: `<${name}${attributes}>`, closing: `</${name}>` };
}
