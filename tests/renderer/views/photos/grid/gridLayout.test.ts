import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridEdge, gridGap, gridLayout } from '../../../../../renderer/views/photos/grid/gridLayout';

describe('a grid of photos', () => {
  it('has more columns where there is more room', () => {
    expect(gridLayout(620).columns).toBe(3);
    expect(gridLayout(1000).columns).toBe(6);
  });

  it('fills its width with tiles and is never wider, whatever its width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 5000 }), (width) => {
        const { columns, tileWidth } = gridLayout(width);
        const used = columns * tileWidth + (columns - 1) * gridGap + 2 * gridEdge;
        expect(used).toBeLessThanOrEqual(width);
        expect(used).toBeGreaterThan(width - columns);
      }),
    );
  });
});
