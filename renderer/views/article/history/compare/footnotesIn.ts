import type { ComparedBlock, InlineSegment, Segment } from '../../../../../shared/compare/bodyComparison';

/** The footnotes of some blocks, in the order in which their numbers are drawn. */
export function footnotesIn(blocks: readonly ComparedBlock[]): readonly InlineSegment[] {
  return blocks.flatMap(({ content }) => {
    if (content.of === 'blocks') return footnotesIn(content.blocks);
    return content.of === 'words' ? content.segments.filter(isFootnote) : [];
  });
}

function isFootnote(segment: Segment): segment is InlineSegment {
  return segment.of === 'inline' && segment.face.type === 'footnote';
}
