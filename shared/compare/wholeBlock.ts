import type { Mark, Node } from 'prosemirror-model';
import type { BlockFace, BodyMark, ComparedContent, PlainBlock, Segment } from './bodyComparison';
import { isContainer } from './isContainer';

/** What became of something of which no part fared otherwise. */
export type Whole = PlainBlock['is'];

export function wholeBlock(block: Node, is: Whole): PlainBlock {
  return { is, face: faceOf(block), content: wholeContent(block, is) };
}

export function wholeContent(block: Node, is: Whole): ComparedContent {
  if (isContainer(block)) return { of: 'blocks', blocks: block.children.map((child) => wholeBlock(child, is)) };
  return block.isTextblock ? { of: 'words', segments: wholeText(block, is) } : { of: 'nothing' };
}

/** All that lies in a text block, or in a thing among words. */
export function wholeText(block: Node, is: Whole): readonly Segment[] {
  return block.children.map((child) =>
    child.isText ? { of: 'text', is, text: child.text ?? '', marks: marksOf(child.marks) } : wholeThing(child, is),
  );
}

export function wholeThing(thing: Node, is: Whole): Segment {
  return { of: 'inline', is, face: faceOf(thing), marks: marksOf(thing.marks), segments: wholeText(thing, is) };
}

export function faceOf(node: Node): BlockFace {
  return { type: node.type.name, attrs: { ...node.attrs } };
}

export function marksOf(marks: readonly Mark[]): readonly BodyMark[] {
  return marks.map((mark) => mark.toJSON() as BodyMark);
}
