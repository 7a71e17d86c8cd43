import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { type Body, bodyOf } from '../../shared/model/body';
import { bodyNodes } from '../../shared/model/bodyNodes';
import { arbitraryBlocks } from './arbitraryBlocks';
import { digitsOf } from './digits';

/**
 * Bodies of few and common words, in which every kind of block and mark occurs, so that two of them have something in
 * common: `arbitraryBody` makes bodies that have nothing.
 */
const words = [
  'the',
  'lake',
  'rose',
  'a',
  'year',
  'ago',
  'Lake',
  'nobody',
  'saw',
  'ministry',
  'Ջուր',
  'вода',
  '3.5',
  '.',
  ',',
];

const marks: fc.Arbitrary<Mark[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Mark[]>([]) },
  fc.subarray([
    bodyNodes.mark('link', { href: 'https://example.org/lake' }),
    bodyNodes.mark('strong'),
    bodyNodes.mark('note', { noteId: 'note-1' }),
  ]),
);

const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .chain((some) => fc.constantFrom(some.join(' '), `${some.join(' ')} `, some.join('')));

const run = fc.tuple(text, marks).map(([some, bears]) => bodyNodes.text(some, bears));
const footnote = fc
  .option(text, { nil: '' })
  .map((some) => bodyNodes.node('footnote', null, some === '' ? [] : [bodyNodes.text(some)]));
const thing = fc.oneof(fc.constant(bodyNodes.node('hard_break')), footnote);
const runs = fc.array(fc.oneof({ weight: 5, arbitrary: run }, { weight: 1, arbitrary: thing }), { maxLength: 4 });

const speaker = fc.array(run, { maxLength: 1 }).map((content) => bodyNodes.node('speaker', null, content));
const speakers = fc.array(speaker, { maxLength: 1 });
const { paragraph, heading, quote, pullQuote, list } = arbitraryBlocks(runs, speakers);
const photo = fc
  .tuple(fc.constantFrom(null, digitsOf('one', 64), digitsOf('two', 64)), fc.constantFrom('', 'AFP'), runs)
  .map(([photoId, credit, caption]) => bodyNodes.node('photo', { photoId, credit }, caption));
const cell = fc
  .tuple(fc.constantFrom('table_cell', 'table_header'), paragraph)
  .map(([type, content]) => bodyNodes.node(type, null, [content]));
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => bodyNodes.node('table_row', null, cells));
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => bodyNodes.node('table', null, rows));
const embed = fc
  .constantFrom('', 'A video')
  .map((title) => bodyNodes.node('embed', { href: 'https://example.org/video', title }));
const divider = fc.constant(bodyNodes.node('divider'));

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  ...[heading, quote, pullQuote, list, photo, table, embed, divider],
);

const blocks = fc.array(block, { minLength: 1, maxLength: 6 });

const bodyWith = (content: readonly Node[]): Body => bodyOf(bodyNodes.node('doc', null, content));

export const anyStory: fc.Arbitrary<Body> = blocks.map(bodyWith);

/** What a desk does to the blocks of a body, at a place in it. */
type Deed = (content: readonly Node[], at: number, other: Node) => readonly Node[];

const deeds: readonly Deed[] = [
  (content, at) => content.toSpliced(at, 1),
  (content, at, other) => content.toSpliced(at, 0, other),
  (content, at, other) => content.toSpliced(at, 1, other),
  (content, at) => content.toSpliced(at, 1).toSpliced(content.length - at, 0, ...content.slice(at, at + 1)),
  (content, at) => content.toSpliced(at, 0, ...content.slice(at, at + 1)),
  (content, at) => inText(content, at, (one) => halves(one)),
  (content, at) =>
    inText(content, at, (one) => [
      one.copy(one.content.append(bodyNodes.node('paragraph', null, [bodyNodes.text(' nobody saw')]).content)),
    ]),
  (content, at) => inText(content, at, (one) => [bodyNodes.node('heading', { level: 3 }, one.content)]),
  (content, at) => inText(content, at, (one) => [bodyNodes.node('blockquote', null, [one])]),
];

function inText(content: readonly Node[], at: number, make: (one: Node) => readonly Node[]): readonly Node[] {
  const one = content[at];
  return one?.type.name === 'paragraph' ? content.toSpliced(at, 1, ...make(one)) : content;
}

function halves(one: Node): readonly Node[] {
  const middle = Math.floor(one.content.size / 2);
  const inFootnote = one.resolve(middle).parent !== one;
  return inFootnote ? [one] : [one.cut(0, middle), one.cut(middle)];
}

const edits = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.nat({ max: 5 }), block), { maxLength: 4 });

/** A body and what became of it: blocks went, came, moved, were split, written on or made something else. */
export const editedStory: fc.Arbitrary<readonly [before: Body, after: Body]> = fc
  .tuple(blocks, edits)
  .map(([content, chosen]) => {
    const after = chosen.reduce<readonly Node[]>((current, [deed, at, other]) => deed(current, at, other), content);
    return [bodyWith(content), bodyWith(after.length === 0 ? [bodyNodes.node('paragraph')] : after)];
  });

/** Two bodies, of one of which the other was made or not. */
export const twoStories: fc.Arbitrary<readonly [before: Body, after: Body]> = fc.oneof(
  editedStory,
  fc.tuple(anyStory, anyStory),
);
