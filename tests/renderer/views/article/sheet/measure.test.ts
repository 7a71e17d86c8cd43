import { describe, expect, it } from 'vitest';
import { measure } from '../../../../../renderer/views/article/sheet/measure';

describe('the length of a text', () => {
  it('is said beside the most that the desk wants', () => {
    expect(measure('Lake Sevan rises', { minimum: 0, maximum: 90 })).toEqual({
      text: '16 / 90',
      spoken: '16 of at most 90 characters',
      isOver: false,
    });
    expect(measure('Lake Sevan', { minimum: 0, maximum: 9 }).isOver).toBe(true);
    expect(measure('Lake Sevan', { minimum: 0, maximum: 10 }).isOver).toBe(false);
  });

  it('is said alone where nothing sets an end', () => {
    expect(measure('x'.repeat(1200), { minimum: 0, maximum: null })).toEqual({
      text: '1,200',
      spoken: '1,200 characters',
      isOver: false,
    });
  });

  it('counts letters as readers do, without the blanks around them', () => {
    expect(measure(' 𝒜𝒷 ', { minimum: 0, maximum: 2 }).text).toBe('2 / 2');
  });
});
