import { describe, expect, it } from 'vitest';
import { arrowStep } from '../../../../renderer/components/photo/arrowStep';

describe('an arrow key on a picture', () => {
  it('moves by one percent, with Shift by five', () => {
    expect(arrowStep({ key: 'ArrowLeft', shiftKey: false })).toEqual({ x: -0.01, y: 0 });
    expect(arrowStep({ key: 'ArrowDown', shiftKey: true })).toEqual({ x: 0, y: 0.05 });
  });

  it('is the only key that moves', () => {
    expect(arrowStep({ key: 'Enter', shiftKey: false })).toBeUndefined();
  });
});
