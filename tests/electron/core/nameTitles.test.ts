import { describe, expect, it } from 'vitest';
import { nameTitles } from '../../../electron/core/nameTitles';

describe('titles in a sentence', () => {
  it.each([
    [['A'], '“A”'],
    [['A', ' '], '“A” and “No headline yet”'],
    [['A', 'B', 'C'], '“A”, “B” and “C”'],
    [['A', 'B', 'C', 'D', 'E'], '“A”, “B” and 3 other articles'],
  ])('%j are %s', (titles, words) => {
    expect(nameTitles(titles)).toBe(words);
  });
});
