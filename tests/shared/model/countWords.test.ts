import { describe, expect, it } from 'vitest';
import { countWords } from '../../../shared/model/countWords';

describe('countWords', () => {
  it('counts none in nothing and in mere signs', () => {
    expect(countWords('')).toBe(0);
    expect(countWords(' – … “” 	\n')).toBe(0);
  });

  it('holds together what apostrophes, hyphens and figures hold together', () => {
    expect(countWords("Armenia's prime-minister won’t pay 1,200.50 now.")).toBe(6);
  });

  it('parts words at brackets, dashes and ends of sentences', () => {
    expect(countWords('That will not happen [anymore]—ever. No.')).toBe(7);
  });

  it('counts in any script', () => {
    expect(countWords('Источник: агентства. Երևան, თბილისი')).toBe(4);
  });
});
