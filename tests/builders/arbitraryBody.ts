import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { type Body, bodyOf } from '../../shared/model/body';
import { bodyNodes } from '../../shared/model/bodyNodes';

const marks: fc.Arbitrary<Mark[]> = fc.subarray([
  bodyNodes.mark('strong'),
  bodyNodes.mark('em'),
  bodyNodes.mark('link', { href: 'https://example.org/lake' }),
]);

const run: fc.Arbitrary<Node> = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }), marks) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
  .map((part) => (part ? bodyNodes.text(part[0], part[1]) : bodyNodes.node('hard_break')));

const runs = fc.array(run, { maxLength: 4 });
const paragraph = runs.map((content) => bodyNodes.node('paragraph', null, content));
const heading = fc
  .tuple(fc.constantFrom(2, 3), runs)
  .map(([level, content]) => bodyNodes.node('heading', { level }, content));
const blockquote = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => bodyNodes.node('blockquote', null, content));
const item = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => bodyNodes.node('list_item', null, content));
const list = fc
  .tuple(fc.constantFrom('bullet_list', 'ordered_list'), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([type, content]) => bodyNodes.node(type, null, content));

/** Any document that a body can be. */
export const anyDocument: fc.Arbitrary<Node> = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, heading, blockquote, list), { minLength: 1, maxLength: 4 })
  .map((blocks) => bodyNodes.node('doc', null, blocks));

export const anyBody: fc.Arbitrary<Body> = anyDocument.map(bodyOf);
