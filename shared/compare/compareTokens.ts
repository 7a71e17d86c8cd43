import { Mark } from 'prosemirror-model';
import { sameValue } from '../changes/sameValue';
import type { Segment } from './bodyComparison';
import { diffKeys } from './diffKeys';
import { tidyStretches } from './tidyStretches';
import { type Piece, type Token, tokensOf } from './tokens';
import { faceOf, marksOf, type Whole, wholeThing } from './wholeBlock';

/**
 * Two texts as one: what is the same, with what went before what came in its stead. The segments that are not deleted
 * are the later text, those that are not inserted the earlier one.
 */
export function compareTokens(before: readonly Token[], after: readonly Token[]): readonly Segment[] {
  const found = diffKeys(keysOf(before), keysOf(after));
  const segments = tidyStretches(found, before, after).flatMap((stretch) => {
    const gone = before.slice(stretch.before.from, stretch.before.to);
    const come = after.slice(stretch.after.from, stretch.after.to);
    return stretch.isSame ? gone.flatMap((token, index) => stayed(token, come[index])) : replaced(gone, come);
  });
  return joined(segments);
}

const keysOf = (tokens: readonly Token[]) => tokens.map(({ key }) => key);

function stayed(before: Token, after: Token = before): readonly Segment[] {
  return [
    ...stayedThing(before, after),
    ...comparePieces(before.pieces, after.pieces),
    ...comparePieces(before.space, after.space),
  ];
}

function stayedThing({ thing: before }: Token, { thing: after }: Token): readonly Segment[] {
  if (!before || !after) return [];
  const segments = compareTokens(tokensOf(before), tokensOf(after));
  const [was, face, marks] = [faceOf(before), faceOf(after), marksOf(after.marks)];
  const isSame = sameValue(was, face) && Mark.sameSet(before.marks, after.marks) && segments.every(isUntouched);
  if (isSame) return [{ of: 'inline', is: 'same', face, marks, segments }];
  return [{ of: 'inline', is: 'changed', before: { face: was, marks: marksOf(before.marks) }, face, marks, segments }];
}

const isUntouched = ({ is }: Segment) => is === 'same';

/** What went and what came. The space behind both stays, when it is the same. */
function replaced(gone: readonly Token[], come: readonly Token[]): readonly Segment[] {
  const [last, newLast] = [gone.at(-1), come.at(-1)];
  if (!last || !newLast || textOf(last.space) !== textOf(newLast.space)) {
    return [...whole(gone, 'deleted'), ...whole(come, 'inserted')];
  }
  return [
    ...whole(gone.with(-1, { ...last, space: [] }), 'deleted'),
    ...whole(come.with(-1, { ...newLast, space: [] }), 'inserted'),
    ...comparePieces(last.space, newLast.space),
  ];
}

function whole(tokens: readonly Token[], is: Whole): readonly Segment[] {
  return tokens.flatMap(({ thing, pieces, space }) => {
    const words = wholePieces([...pieces, ...space], is);
    return thing ? [wholeThing(thing, is), ...words] : words;
  });
}

function wholePieces(pieces: readonly Piece[], is: Whole): readonly Segment[] {
  return pieces.map(({ text, marks }) => ({ of: 'text', is, text, marks: marksOf(marks) }));
}

/** Compares letters by their marks when they are the same letters; other letters went and came as a whole. */
function comparePieces(before: readonly Piece[], after: readonly Piece[]): readonly Segment[] {
  if (textOf(before) !== textOf(after)) return [...wholePieces(before, 'deleted'), ...wholePieces(after, 'inserted')];
  const segments: Segment[] = [];
  const [left, right] = [[...before], [...after]];
  for (let [was, now] = [left.shift(), right.shift()]; was && now; ) {
    const length = Math.min(was.text.length, now.text.length);
    const run = { of: 'text', text: now.text.slice(0, length), marks: marksOf(now.marks) } as const;
    const isSame = Mark.sameSet(was.marks, now.marks);
    segments.push(isSame ? { ...run, is: 'same' } : { ...run, is: 'reformatted', marksBefore: marksOf(was.marks) });
    was = length < was.text.length ? { ...was, text: was.text.slice(length) } : left.shift();
    now = length < now.text.length ? { ...now, text: now.text.slice(length) } : right.shift();
  }
  return segments;
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** Joins neighbouring runs of text that are alike in all but their words. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const runs: Segment[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    const isMore =
      last?.of === 'text' && segment.of === 'text' && sameValue({ ...last, text: '' }, { ...segment, text: '' });
    if (isMore) runs[runs.length - 1] = { ...last, text: last.text + segment.text };
    else runs.push(segment);
  }
  return runs;
}
