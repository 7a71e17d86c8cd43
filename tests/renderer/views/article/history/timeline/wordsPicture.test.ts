import { describe, expect, it } from 'vitest';
import { sayWords, wordsPicture } from '../../../../../../renderer/views/article/history/timeline/wordsPicture';

describe('the bar of a sitting', () => {
  it('fills its place for the largest, parted by what came and what went', () => {
    expect(wordsPicture(75, 25, 100)).toEqual({ added: 75, removed: 25 });
  });

  it('can still be seen beside a much larger one', () => {
    const { added, removed } = wordsPicture(1, 0, 10_000);
    expect(added).toBeGreaterThan(4);
    expect(removed).toBe(0);
  });

  it('is not there when no words came or went', () => {
    expect(wordsPicture(0, 0, 100)).toEqual({ added: 0, removed: 0 });
  });
});

describe('the same in words', () => {
  it('says only what there is, and one word as one', () => {
    expect(sayWords(1200, 34)).toBe('1,200 words added, 34 words removed');
    expect(sayWords(0, 1)).toBe('1 word removed');
    expect(sayWords(0, 0)).toBe('');
  });
});
