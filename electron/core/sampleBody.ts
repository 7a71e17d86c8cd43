import type { Node } from 'prosemirror-model';
import { assertNever } from '../../shared/assertNever';
import { type Body, bodyOf, emptyBody } from '../../shared/model/body';
import { bodyNodes } from '../../shared/model/bodyNodes';
import type { SampleBlock } from './sampleNewsroom';

/** The body that blocks of the sample newsroom stand for. */
export function sampleBody(blocks: readonly SampleBlock[]): Body {
  if (blocks.length === 0) return emptyBody;
  return bodyOf(bodyNodes.node('doc', null, blocks.map(blockNode)));
}

function blockNode(block: SampleBlock): Node {
  if ('paragraph' in block) return bodyNodes.node('paragraph', null, inline(block.paragraph));
  if ('heading' in block) return bodyNodes.node('heading', { level: 2 }, inline(block.heading));
  if ('quote' in block) {
    const words = bodyNodes.node('paragraph', null, inline(block.quote));
    const speaker = block.speaker === undefined ? [] : [bodyNodes.node('speaker', null, inline(block.speaker))];
    return bodyNodes.node('blockquote', null, [words, ...speaker]);
  }
  return assertNever(block);
}

const marked = /\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\((https?:[^)\s]+)\)/g;

function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let plainFrom = 0;
  const plainUpTo = (end: number): void => {
    if (end > plainFrom) nodes.push(bodyNodes.text(text.slice(plainFrom, end)));
  };
  for (const match of text.matchAll(marked)) {
    plainUpTo(match.index);
    const [whole, strong, em, linked, href] = match;
    if (strong !== undefined) nodes.push(bodyNodes.text(strong, [bodyNodes.mark('strong')]));
    else if (em !== undefined) nodes.push(bodyNodes.text(em, [bodyNodes.mark('em')]));
    else if (linked !== undefined) nodes.push(bodyNodes.text(linked, [bodyNodes.mark('link', { href })]));
    plainFrom = match.index + whole.length;
  }
  plainUpTo(text.length);
  return nodes;
}
