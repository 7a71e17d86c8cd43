import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { bodyNodes } from '../../shared/model/bodyNodes';

type Content = fc.Arbitrary<readonly Node[]>;

/** The blocks of a body that are made of runs of text alone, and of the speakers of their quotations. */
export function arbitraryBlocks(runs: Content, speakers: Content) {
  const paragraph = runs.map((content) => bodyNodes.node('paragraph', null, content));
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 2 });
  const heading = fc
    .tuple(fc.constantFrom(2, 3), runs)
    .map(([level, content]) => bodyNodes.node('heading', { level }, content));
  const quote = fc
    .tuple(paragraphs, speakers)
    .map(([said, who]) => bodyNodes.node('blockquote', null, [...said, ...who]));
  const pullQuote = fc
    .tuple(paragraph, speakers)
    .map(([said, who]) => bodyNodes.node('pull_quote', null, [said, ...who]));
  const item = paragraphs.map((content) => bodyNodes.node('list_item', null, content));
  const list = fc
    .tuple(fc.constantFrom('bullet_list', 'ordered_list'), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([type, content]) => bodyNodes.node(type, null, content));
  return { paragraph, paragraphs, heading, quote, pullQuote, list };
}
