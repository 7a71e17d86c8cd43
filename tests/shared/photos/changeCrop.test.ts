import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropSchema, cropShapes } from '../../../shared/model/crop';
import { cropCorners, moveCrop, sizeCrop } from '../../../shared/photos/changeCrop';
import { cropOf, ratioOf } from '../../../shared/photos/cropOf';

const square = { width: 1000, height: 1000, focalPoint: null, crops: {} };
const crop = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

describe('a crop that is moved', () => {
  it('keeps its size', () => {
    expect(moveCrop(crop, { x: 0.1, y: -0.05 })).toEqual({ x: 0.35, y: 0.2, width: 0.5, height: 0.5 });
  });

  it('stops at the edges of the photo', () => {
    expect(moveCrop(crop, { x: 3, y: -3 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 });
  });
});

describe('a crop that is sized', () => {
  it('keeps the corner over against the one that is drawn', () => {
    expect(sizeCrop(square, '1:1', crop, 'se', 0.25)).toEqual({ x: 0.25, y: 0.25, width: 0.25, height: 0.25 });
    expect(sizeCrop(square, '1:1', crop, 'nw', 0.25)).toEqual({ x: 0.5, y: 0.5, width: 0.25, height: 0.25 });
  });

  it('grows as far as its photo goes in one direction', () => {
    const sized = sizeCrop(square, '16:9', cropOf(square, '16:9'), 'se', 9);
    expect(sized.width).toBe(1);
    expect(sized.height).toBeCloseTo(9 / 16);
  });

  it('is never so small that nothing can be seen', () => {
    expect(sizeCrop(square, '1:1', crop, 'se', 0).width).toBe(0.05);
  });

  it('has its shape and lies within its photo, whatever is drawn', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const pixels = fc.integer({ min: 200, max: 8000 });
    const any = fc.record({ width: pixels, height: pixels, x: share, y: share, to: share });
    fc.assert(
      fc.property(
        any,
        fc.constantFrom(...cropShapes),
        fc.constantFrom(...cropCorners),
        ({ width, height, x, y, to }, shape, corner) => {
          const photo = { width, height, focalPoint: { x, y }, crops: {} };
          const small = sizeCrop(photo, shape, cropOf(photo, shape), 'se', 0.5);
          const sized = sizeCrop(photo, shape, moveCrop(small, { x: x - 0.5, y: y - 0.5 }), corner, to);
          expect(cropSchema.safeParse(sized).success).toBe(true);
          expect((sized.width * width) / (sized.height * height)).toBeCloseTo(ratioOf(shape), 6);
        },
      ),
    );
  });
});
