import { Fragment, type Node } from 'prosemirror-model';
import type {
  BlockFace,
  BodyComparison,
  BodyMark,
  ComparedBlock,
  ComparedContent,
  Segment,
} from '../../../shared/compare/bodyComparison';
import { bodyNodes } from '../../../shared/model/bodyNodes';

type Side = 'before' | 'after';

/** The document that a comparison says there was, or is: what one sees who reads only that side of it. */
export function sideOf({ blocks }: BodyComparison, side: Side): Node {
  return bodyNodes.node(
    'doc',
    null,
    blocks.flatMap((block) => blocksOn(block, side)),
  );
}

function blocksOn(block: ComparedBlock, side: Side): readonly Node[] {
  switch (block.is) {
    case 'same':
      return [made(block.face, contentOn(block.content, side))];
    case 'inserted':
    case 'movedHere':
      return side === 'after' ? [made(block.face, contentOn(block.content, side))] : [];
    case 'deleted':
    case 'movedAway':
      return side === 'before' ? [made(block.face, contentOn(block.content, side))] : [];
    case 'changed':
      return [made(side === 'after' ? block.face : block.was, contentOn(block.content, side))];
    case 'wrapped':
    case 'unwrapped': {
      const inside = contentOn(block.content, side);
      return (block.is === 'wrapped') === (side === 'after') ? [made(block.face, inside)] : inside;
    }
    default: {
      const parts = contentOn(block.content, side);
      const isOne = (block.is === 'joined') === (side === 'after');
      return isOne
        ? [
            made(
              block.face,
              parts.flatMap((part) => part.children),
            ),
          ]
        : parts;
    }
  }
}

function contentOn(content: ComparedContent, side: Side): readonly Node[] {
  if (content.of === 'blocks') return content.blocks.flatMap((block) => blocksOn(block, side));
  return content.of === 'words' ? content.segments.flatMap((segment) => segmentOn(segment, side)) : [];
}

function segmentOn(segment: Segment, side: Side): readonly Node[] {
  if (segment.is === (side === 'after' ? 'deleted' : 'inserted')) return [];
  if (segment.of === 'text') {
    const marks = segment.is === 'reformatted' && side === 'before' ? segment.marksBefore : segment.marks;
    return [bodyNodes.text(segment.text, marksFrom(marks))];
  }
  const { face, marks } = (side === 'before' && segment.before) || segment;
  const content = segment.segments.flatMap((inner) => segmentOn(inner, side));
  return [made(face, content).mark(marksFrom(marks))];
}

function made({ type, attrs }: BlockFace, content: readonly Node[]): Node {
  return bodyNodes.node(type, attrs, Fragment.fromArray([...content]));
}

function marksFrom(marks: readonly BodyMark[]) {
  return marks.map(({ type, attrs }) => bodyNodes.mark(type, attrs));
}
