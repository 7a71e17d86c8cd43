import type { Segment } from './bodyComparison';

/**
 * Cuts segments where the parts of a text met that was split or joined. `lengths` are those of the parts, in letters, a
 * thing among words being one; `besides` is what is no part of that text. What came or went at a cut stays with the part
 * before it.
 */
export function splitSegments(
  segments: readonly Segment[],
  lengths: readonly number[],
  besides: 'inserted' | 'deleted',
): readonly (readonly Segment[])[] {
  const left = [...segments];
  return lengths.map((length, index) => {
    const part: Segment[] = [];
    let wanted = length;
    for (let segment = left[0]; segment; segment = left[0]) {
      const own = segment.is === besides ? 0 : segment.of === 'text' ? segment.text.length : 1;
      if (wanted === 0 && own > 0 && index < lengths.length - 1) break;
      left.shift();
      if (segment.of === 'text' && own > wanted) {
        left.unshift({ ...segment, text: segment.text.slice(wanted) });
        part.push({ ...segment, text: segment.text.slice(0, wanted) });
        wanted = 0;
      } else {
        part.push(segment);
        wanted -= own;
      }
    }
    return part;
  });
}
