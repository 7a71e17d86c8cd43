import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropShapes } from '../../../shared/model/crop';
import { cropOf, ratioOf } from '../../../shared/photos/cropOf';
import { renditionSizes, sizeFor } from '../../../shared/photos/renditionSizes';
import { photo } from '../../builders/newsroom';

const sized = (given: Parameters<typeof photo>[0]) => photo({ width: 3000, height: 2000, ...given });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a crop', () => {
  it('is the one that was set by hand', () => {
    const byHand = { x: 0.1, y: 0.2, width: 0.3, height: 0.3 };
    expect(cropOf(sized({ crops: { '3:2': byHand }, focalPoint: { x: 1, y: 1 } }), '3:2')).toEqual(byHand);
  });

  it('is else as near around the focal point as the edges let it be', () => {
    const square = { y: 0, width: 2 / 3, height: 1 };
    expect(cropOf(sized({ focalPoint: { x: 0.4, y: 0.1 } }), '1:1')).toMatchObject({
      x: expect.closeTo(0.4 - 1 / 3, 9),
    });
    expect(cropOf(sized({ focalPoint: { x: 0.05, y: 0.5 } }), '1:1')).toEqual({ x: 0, ...square });
    expect(cropOf(sized({ focalPoint: { x: 1, y: 0.5 } }), '1:1')).toEqual({ x: 1 - square.width, ...square });
  });

  it('is else the middle', () => {
    expect(cropOf(sized({}), '16:9')).toEqual({
      x: 0,
      y: expect.closeTo((1 - 0.84375) / 2, 9),
      width: 1,
      height: 0.84375,
    });
    expect(cropOf(sized({}), '3:2')).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  it('always lies within the photo, has its shape, and touches two edges', () => {
    const any = fc.record({ x: share, y: share });
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, any, fc.constantFrom(...cropShapes), (width, height, focalPoint, shape) => {
        const crop = cropOf(sized({ width, height, focalPoint }), shape);
        expect(crop.x).toBeGreaterThanOrEqual(0);
        expect(crop.y).toBeGreaterThanOrEqual(0);
        expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9);
        expect(crop.y + crop.height).toBeLessThanOrEqual(1 + 1e-9);
        expect((crop.width * width) / (crop.height * height)).toBeCloseTo(ratioOf(shape), 6);
        expect(Math.max(crop.width, crop.height)).toBe(1);
      }),
    );
  });
});

describe('the sizes of renditions', () => {
  const widths = (given: Parameters<typeof photo>[0], shape: Parameters<typeof renditionSizes>[1] = null) =>
    renditionSizes(sized(given), shape).map(({ width }) => width);

  it('are the widths of the site, and never more than the original has', () => {
    expect(widths({})).toEqual([320, 640, 960, 1280, 1920]);
    expect(widths({ width: 1500, height: 1000 })).toEqual([320, 640, 960, 1280, 1500]);
    expect(widths({ width: 320, height: 200 })).toEqual([320]);
    expect(widths({ width: 40, height: 30 })).toEqual([40]);
    expect(widths({ width: 3000, height: 1000 }, '3:4')).toEqual([320, 640, 750]);
  });

  it('have the shape to the pixel, however a crop was rounded', () => {
    const crops = { '16:9': { x: 0, y: 0.1, width: 1, height: 0.8437 } };
    expect(renditionSizes(sized({ crops }), '16:9')[1]).toEqual({ width: 640, height: 360 });
    expect(renditionSizes(sized({}), null)[0]).toEqual({ width: 320, height: 213 });
  });

  it('give the next that is wide enough, or the widest', () => {
    const sizes = renditionSizes(sized({}), '1:1');
    expect([1, 320, 321, 5000].map((width) => sizeFor(sizes, width).width)).toEqual([320, 320, 640, 1920]);
  });
});
