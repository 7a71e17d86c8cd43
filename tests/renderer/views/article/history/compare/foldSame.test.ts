import { describe, expect, it } from 'vitest';
import { foldSame } from '../../../../../../renderer/views/article/history/compare/foldSame';

const blocks = (marks: string) =>
  Array.from(marks, (mark) => ({ is: mark === '.' ? ('same' as const) : ('changed' as const) }));
/** As a line: a block is its mark, a fold the number of blocks in it. */
const folded = (marks: string) =>
  foldSame(blocks(marks))
    .map((part) => (part.is === 'fold' ? part.to - part.from : marks[part.index]))
    .join('');

describe('foldSame', () => {
  it('leaves a block on either side of a change and folds what is further off', () => {
    expect(folded('....x.....x')).toBe('3.x.3.x');
    expect(folded('x.......')).toBe('x.6');
  });

  it('does not fold a single block, which a line would not make shorter', () => {
    expect(folded('x...x')).toBe('x...x');
    expect(folded('..x')).toBe('..x');
  });

  it('folds a whole story in which nothing changed', () => {
    expect(folded('.....')).toBe('5');
    expect(folded('')).toBe('');
  });
});
