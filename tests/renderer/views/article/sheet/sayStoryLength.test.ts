import { describe, expect, it } from 'vitest';
import { sayStoryLength } from '../../../../../renderer/views/article/sheet/sayStoryLength';

describe('the length of a story', () => {
  const target = { minimum: 150, maximum: 1500 };

  it('is words and minutes', () => {
    expect(sayStoryLength(412, target)).toEqual({ text: '412 words · 2 min', isOver: false });
    expect(sayStoryLength(1, target).text).toBe('1 word · 1 min');
    expect(sayStoryLength(0, target).text).toBe('No words yet');
  });

  it('is said beside the most that the desk wants once it is more', () => {
    expect(sayStoryLength(1500, target).isOver).toBe(false);
    expect(sayStoryLength(1523, target)).toEqual({ text: '1,523 / 1,500 words · 7 min', isOver: true });
    expect(sayStoryLength(9000, { minimum: 0, maximum: null }).isOver).toBe(false);
  });
});
