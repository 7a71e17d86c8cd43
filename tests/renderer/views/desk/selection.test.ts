import { describe, expect, it } from 'vitest';
import { nothingSelected, withRange, withToggled } from '../../../../renderer/views/desk/selection';
import { articleId } from '../../../builders/article';

const [one, two, three] = [articleId('one'), articleId('two'), articleId('three')] as const;

describe('picking articles', () => {
  it('takes one in and out, and begins where the last was taken in', () => {
    const picked = withToggled(nothingSelected, one, 4);
    expect([...picked.ids]).toEqual([one]);
    expect(picked.anchor).toBe(4);
    expect(withToggled(picked, one, 4)).toEqual(nothingSelected);
  });

  it('adds a range to what was picked, and each of it once', () => {
    const picked = withRange(withToggled(nothingSelected, two, 1), [one, two, three]);
    expect(new Set(picked.ids)).toEqual(new Set([one, two, three]));
    expect(picked.anchor).toBe(1);
  });
});
