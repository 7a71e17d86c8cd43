import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { type Body, bodyOf } from '../../shared/model/body';
import { bodyNodes } from '../../shared/model/bodyNodes';
import { arbitraryBlocks } from './arbitraryBlocks';
import { digitsOf } from './digits';

const plainMarks = [
  bodyNodes.mark('link', { href: 'https://example.org/lake' }),
  bodyNodes.mark('strong'),
  bodyNodes.mark('em'),
  bodyNodes.mark('superscript'),
];
const noteMarks = ['note-1', 'note-2'].map((noteId) => bodyNodes.mark('note', { noteId }));

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 });
const textWith = (marks: readonly Mark[]): fc.Arbitrary<Node> =>
  fc.tuple(words, fc.subarray([...marks])).map(([text, bears]) => bodyNodes.text(text, bears));
const text = textWith([...plainMarks, ...noteMarks]);

const footnote = fc
  .array(textWith(plainMarks), { maxLength: 2 })
  .map((content) => bodyNodes.node('footnote', null, content));
const run: fc.Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constant(bodyNodes.node('hard_break')) },
  { weight: 1, arbitrary: footnote },
);

const runs = fc.array(run, { maxLength: 4 });
const speakers = fc.array(
  fc.array(text, { maxLength: 2 }).map((content) => bodyNodes.node('speaker', null, content)),
  { maxLength: 1 },
);
const { paragraph, paragraphs, heading, quote, pullQuote, list } = arbitraryBlocks(runs, speakers);
const photo = fc
  .tuple(fc.constantFrom(null, digitsOf('lake', 64)), fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), runs)
  .map(([photoId, credit, altText, caption]) => bodyNodes.node('photo', { photoId, credit, altText }, caption));
const cell = fc
  .tuple(fc.constantFrom('table_cell', 'table_header'), paragraphs)
  .map(([type, content]) => bodyNodes.node(type, null, content));
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
  )
  .map((rows) =>
    bodyNodes.node(
      'table',
      null,
      rows.map((cells) => bodyNodes.node('table_row', null, cells)),
    ),
  );
const embed = fc
  .tuple(fc.string({ maxLength: 8 }), fc.constantFrom('', 'YouTube'))
  .map(([title, provider]) => bodyNodes.node('embed', { href: 'https://example.org/video', title, provider }));
const divider = fc.constant(bodyNodes.node('divider'));

/** Any document that a body can be, with every kind of block and mark. */
export const anyDocument: fc.Arbitrary<Node> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: paragraph }, ...[heading, quote, pullQuote, list, photo, table, embed, divider]),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => bodyNodes.node('doc', null, blocks));

export const anyBody: fc.Arbitrary<Body> = anyDocument.map(bodyOf);
