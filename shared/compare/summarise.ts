import { countWords } from '../model/countWords';
import type { ComparedBlock, ComparedContent, ComparisonSummary, Segment } from './bodyComparison';

/** What a comparison comes to, in figures. */
export function summarise(blocks: readonly ComparedBlock[]): ComparisonSummary {
  const all = flat(blocks);
  return {
    isSame: blocks.every(({ is }) => is === 'same'),
    wordsInserted: all.reduce((sum, { content }) => sum + wordsOf(content, 'inserted'), 0),
    wordsDeleted: all.reduce(
      (sum, block) => sum + (block.is === 'movedAway' ? 0 : wordsOf(block.content, 'deleted')),
      0,
    ),
    blocksMoved: all.filter(({ is }) => is === 'movedHere').length,
    blocksChanged: countChanged(blocks),
  };
}

/** All blocks, with those that lie in others; what lies in a block that moved away is counted where it moved to. */
function flat(blocks: readonly ComparedBlock[]): readonly ComparedBlock[] {
  return blocks.flatMap((block) => {
    const inside = block.is !== 'movedAway' && block.content.of === 'blocks' ? flat(block.content.blocks) : [];
    return [block, ...inside];
  });
}

/** Blocks that were regrouped count once, whatever became of each. A list is not changed because one of its items is. */
function countChanged(blocks: readonly ComparedBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (isRegrouped(block)) return sum + 1;
    const inside = block.is !== 'movedAway' && block.content.of === 'blocks' ? countChanged(block.content.blocks) : 0;
    return sum + inside + (isChanged(block) ? 1 : 0);
  }, 0);
}

function isRegrouped({ is }: ComparedBlock): boolean {
  return is === 'wrapped' || is === 'unwrapped' || is === 'split' || is === 'joined';
}

function isChanged(block: ComparedBlock): boolean {
  if (block.is !== 'changed') return false;
  return block.content.of !== 'blocks' || block.was.type !== block.face.type || block.attributes.length > 0;
}

function wordsOf(content: ComparedContent, is: 'inserted' | 'deleted'): number {
  return content.of === 'words' ? countIn(content.segments, is) : 0;
}

function countIn(segments: readonly Segment[], is: 'inserted' | 'deleted'): number {
  let [text, inside] = ['', 0];
  for (const segment of segments) {
    // Runs of one word stand side by side; what stands between two runs parts them.
    if (segment.of === 'inline') inside += countIn(segment.segments, is);
    text += segment.of === 'text' && segment.is === is ? segment.text : ' ';
  }
  return countWords(text) + inside;
}
