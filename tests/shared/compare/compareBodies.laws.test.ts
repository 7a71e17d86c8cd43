import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withoutAnchors } from '../../../shared/anchors/withoutAnchors';
import type { ComparedBlock } from '../../../shared/compare/bodyComparison';
import { compareBodies } from '../../../shared/compare/compareBodies';
import { documentOf } from '../../../shared/model/body';
import { anyBody } from '../../builders/arbitraryBody';
import { anyStory, twoStories } from '../../builders/arbitraryStory';
import { sideOf } from './sideOf';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 120_000 });

const numRuns = 300;
const twoBodies = fc.oneof({ weight: 5, arbitrary: twoStories }, fc.tuple(anyBody, anyBody));

function all(blocks: readonly ComparedBlock[]): readonly ComparedBlock[] {
  return blocks.flatMap((block) => [block, ...(block.content.of === 'blocks' ? all(block.content.blocks) : [])]);
}

describe('the comparison of two bodies', () => {
  it('is the later body to who leaves out what was deleted', () => {
    fc.assert(
      fc.property(twoBodies, ([before, after]) => {
        const document = sideOf(compareBodies(before, after), 'after');
        expect(document.toString()).toBe(withoutAnchors(documentOf(after)).toString());
        expect(document.eq(withoutAnchors(documentOf(after)))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is the earlier body to who leaves out what was inserted', () => {
    fc.assert(
      fc.property(twoBodies, ([before, after]) => {
        const document = sideOf(compareBodies(before, after), 'before');
        expect(document.toString()).toBe(withoutAnchors(documentOf(before)).toString());
        expect(document.eq(withoutAnchors(documentOf(before)))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('of a body with itself says that all is the same', () => {
    fc.assert(
      fc.property(anyStory, (body) => {
        const { blocks, summary } = compareBodies(body, { ...body });
        expect(new Set(all(blocks).map(({ is }) => is))).toEqual(new Set(['same']));
        expect(summary).toEqual({ isSame: true, wordsInserted: 0, wordsDeleted: 0, blocksMoved: 0, blocksChanged: 0 });
      }),
    );
  });

  it('says that all is the same only of bodies that say the same', () => {
    fc.assert(
      fc.property(twoBodies, ([before, after]) => {
        const isSame = withoutAnchors(documentOf(before)).eq(withoutAnchors(documentOf(after)));
        expect(compareBodies(before, after).summary.isSame).toBe(isSame);
      }),
      { numRuns },
    );
  });

  it('numbers its moves from 1 in reading order, each with one place that it left and one that it reached', () => {
    fc.assert(
      fc.property(twoBodies, ([before, after]) => {
        const { blocks, summary } = compareBodies(before, after);
        const here = all(blocks).flatMap((block) => (block.is === 'movedHere' ? [block.move] : []));
        const away = all(blocks).flatMap((block) => (block.is === 'movedAway' ? [block.move] : []));
        expect(here).toEqual(Array.from({ length: summary.blocksMoved }, (_, index) => index + 1));
        expect([...away].sort((one, other) => one - other)).toEqual(here);
      }),
      { numRuns },
    );
  });

  it('calls nothing changed in which nothing is', () => {
    fc.assert(
      fc.property(twoBodies, ([before, after]) => {
        for (const block of all(compareBodies(before, after).blocks)) {
          if (block.is !== 'changed') continue;
          const { content } = block;
          const parts = content.of === 'words' ? content.segments : content.of === 'blocks' ? content.blocks : [];
          const isTouched = parts.some(({ is }) => is !== 'same');
          expect(isTouched || block.attributes.length > 0 || block.was.type !== block.face.type).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});
