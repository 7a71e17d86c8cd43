import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../renderer/views/desk/countWords';

describe('how many articles a list has, in words', () => {
  it.each([
    [9812, 'published', '', '9,812 articles published, newest first'],
    [1, 'draft', '', '1 draft'],
    [14, 'draft', '', '14 drafts, newest first'],
    [0, null, '', '0 articles'],
    [3, 'in review', ' arms ', '3 articles in review with “arms”'],
  ] as const)('%i, %s, %j: %s', (total, state, query, words) => {
    expect(countWords(total, { state, query })).toBe(words);
  });
});
