import { describe, expect, it } from 'vitest';
import { withdrawQuestion } from '../../../../renderer/views/article/withdrawQuestion';

describe('the question before withdrawing', () => {
  it('names every list that carries the article', () => {
    expect(withdrawQuestion(["Editor's choice", 'Popular']).text).toContain("“Editor's choice”, “Popular”");
  });

  it('says that no list does', () => {
    expect(withdrawQuestion([]).text).toContain('No list carries it');
  });
});
