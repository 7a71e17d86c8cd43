import type { BodyComparison, ComparedBlock, Segment } from '../../../shared/compare/bodyComparison';

/** A comparison as lines that a test can show: `[-gone-]`, `{+come+}`, `<~other marks~>`. */
export function printed({ blocks }: BodyComparison): readonly string[] {
  return blocks.map(printedBlock);
}

export function printedBlock(block: ComparedBlock): string {
  const content =
    block.content.of === 'words'
      ? printedSegments(block.content.segments)
      : block.content.of === 'blocks'
        ? block.content.blocks.map(printedBlock).join(' | ')
        : '';
  return `${nameOf(block)}: ${content}`.trimEnd();
}

function nameOf(block: ComparedBlock): string {
  const move = 'move' in block ? ` ${block.move}` : '';
  const was = 'was' in block && block.was.type !== block.face.type ? `${block.was.type} → ` : '';
  const attributes =
    'attributes' in block ? block.attributes.map(({ name, was, now }) => ` ${name} ${was} → ${now}`) : [];
  const is = block.is === 'same' ? '' : `${block.is}${move} `;
  return `${is}${was}${block.face.type}${attributes.join(',')}`;
}

export function printedSegments(segments: readonly Segment[]): string {
  return segments.map(printedSegment).join('');
}

function printedSegment(segment: Segment): string {
  const text = segment.of === 'text' ? segment.text : `(${segment.face.type} ${printedSegments(segment.segments)})`;
  switch (segment.is) {
    case 'same':
      return text;
    case 'inserted':
      return `{+${text}+}`;
    case 'deleted':
      return `[-${text}-]`;
    default:
      return `<~${text}~>`;
  }
}
