import type { Node } from 'prosemirror-model';

/** A link of a body: where it leads, and the words that bear it. */
export interface BodyLink {
  readonly href: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The links of a body in order, each once, though its words may be set in several ways. */
export function linksIn(body: Node): readonly BodyLink[] {
  const links: BodyLink[] = [];
  body.descendants((node, from) => {
    const href = node.marks.find(({ type }) => type.name === 'link')?.attrs.href;
    if (!node.isText || typeof href !== 'string') return;
    const last = links.at(-1);
    const to = from + node.nodeSize;
    if (last && last.to === from && last.href === href)
      links[links.length - 1] = { ...last, words: last.words + (node.text ?? ''), to };
    else links.push({ href, words: node.text ?? '', from, to });
  });
  return links;
}
