import { describe, expect, it } from 'vitest';
import { objectPosition } from '../../../shared/photos/objectPosition';

describe('where a photo stands in a box that it covers', () => {
  it('is the middle without a focal point', () => {
    expect(objectPosition({ width: 3000, height: 1000, focalPoint: null }, '1:1')).toBe('50% 50%');
  });

  it('has the focal point in the middle of the box, and no gap at the edge', () => {
    expect(objectPosition({ width: 3000, height: 1000, focalPoint: { x: 1, y: 0 } }, '1:1')).toBe('100% 50%');
    expect(objectPosition({ width: 3000, height: 1000, focalPoint: { x: 1 / 3, y: 0 } }, '1:1')).toBe('25% 50%');
    expect(objectPosition({ width: 1000, height: 2000, focalPoint: { x: 0, y: 0.1 } }, '1:1')).toBe('50% 0%');
  });
});
