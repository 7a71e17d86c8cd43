import type { Node } from 'prosemirror-model';
import { sameValue } from '../changes/sameValue';
import { type Body, type BodyNode, documentOf, jsonOf } from '../model/body';
import type { BodyRegion } from './articleMerge';
import { runsBetween } from './runsBetween';

/**
 * What one side did to the places of the base. Its blocks and the gaps about them are counted in turn, from the gap
 * before the first block, which is 0: block `n` is the place `2n + 1`. `to` is no part of the edit.
 */
interface Edit {
  readonly side: 'ours' | 'theirs';
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly BodyNode[];
}

/** Edits that meet, and the places that they cover. */
interface Meeting {
  readonly from: number;
  readonly to: number;
  readonly edits: readonly Edit[];
}

/**
 * Cuts a body into regions by who changed them. Two sides meet where both change one block, or put something into one
 * gap; neighbouring paragraphs are edited apart from each other.
 */
export function mergeBodies(base: Body, ours: Body, theirs: Body): readonly BodyRegion[] {
  const document = documentOf(base);
  const blocks = document.children.map(jsonOf);
  const edits = [
    ...editsOf('ours', document, documentOf(ours)),
    ...editsOf('theirs', document, documentOf(theirs)),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
  const regions: BodyRegion[] = [];
  let place = 0;
  for (const meeting of meetingsOf(edits)) {
    regions.push(...untouched(between(blocks, place, meeting.from)), regionOf(meeting, blocks));
    place = meeting.to;
  }
  return [...regions, ...untouched(between(blocks, place, 2 * blocks.length + 1))];
}

function editsOf(side: Edit['side'], base: Node, changed: Node): readonly Edit[] {
  return runsBetween(base, changed).map(({ index, before, after }) => {
    const blocks = after.map(jsonOf);
    // What is only put in lies in a gap; what is taken out leaves the gaps about it to the other side.
    if (before.length === 0) return { side, from: 2 * index, to: 2 * index + 1, blocks };
    return { side, from: 2 * index + 1, to: 2 * (index + before.length), blocks };
  });
}

function meetingsOf(edits: readonly Edit[]): readonly Meeting[] {
  const meetings: Meeting[] = [];
  for (const edit of edits) {
    const last = meetings.at(-1);
    if (!last || edit.from >= last.to) meetings.push({ from: edit.from, to: edit.to, edits: [edit] });
    else meetings[meetings.length - 1] = { ...last, to: Math.max(last.to, edit.to), edits: [...last.edits, edit] };
  }
  return meetings;
}

function untouched(blocks: readonly BodyNode[]): readonly BodyRegion[] {
  return blocks.length === 0 ? [] : [{ is: 'same', base: blocks, ours: blocks, theirs: blocks }];
}

function regionOf({ from, to, edits }: Meeting, blocks: readonly BodyNode[]): BodyRegion {
  const sideOf = (side: Edit['side']) => {
    let place = from;
    const written: BodyNode[] = [];
    for (const edit of edits.filter((one) => one.side === side)) {
      written.push(...between(blocks, place, edit.from), ...edit.blocks);
      place = edit.to;
    }
    return [...written, ...between(blocks, place, to)];
  };
  const sides = { base: between(blocks, from, to), ours: sideOf('ours'), theirs: sideOf('theirs') };
  const touched = new Set(edits.map(({ side }) => side));
  if (touched.size === 1) return { is: touched.has('ours') ? 'ours' : 'theirs', ...sides };
  return { is: sameValue(sides.ours, sides.theirs) ? 'both' : 'conflict', ...sides };
}

/** The blocks of the base at these places. */
function between(blocks: readonly BodyNode[], from: number, to: number): readonly BodyNode[] {
  return blocks.slice(Math.floor(from / 2), Math.floor(to / 2));
}
