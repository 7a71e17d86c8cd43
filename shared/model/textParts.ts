import type { Node } from 'prosemirror-model';

/**
 * What is to be read in a node of a body, part by part: each paragraph, heading, caption and speaker, and after each the
 * footnotes in it. `copy` is what is set as text; `everything` has the credits of photos, and the titles and addresses of
 * what is embedded, as well. A part that says nothing is left out.
 */
export function textParts(node: Node, what: 'copy' | 'everything'): readonly string[] {
  return partsIn(node, what).filter((part) => part.trim() !== '');
}

function partsIn(node: Node, what: 'copy' | 'everything'): readonly string[] {
  if (node.type.name === 'embed') return what === 'copy' ? [] : [String(node.attrs.title), String(node.attrs.href)];
  if (!node.isTextblock) return node.children.flatMap((child) => partsIn(child, what));
  const credit = node.type.name === 'photo' && what === 'everything' ? [String(node.attrs.credit)] : [];
  const footnotes = node.children.filter(({ type }) => type.name === 'footnote').map((note) => note.textContent);
  return [lineOf(node), ...credit, ...footnotes];
}

/** The words of a block of text in one line, without the footnotes in it; where a line was broken stands a space. */
export function lineOf(textblock: Node): string {
  return textblock.children
    .map((child) => (child.type.name === 'hard_break' ? ' ' : child.isText ? (child.text ?? '') : ''))
    .join('');
}
