import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../renderer/views/desk/countWords';
import { searchFor } from '../../../../renderer/views/desk/deskSearch';

describe('how many articles a list has, in words', () => {
  it.each([
    [9812, 'published', '', '9,812 articles published, newest first'],
    [1, 'draft', '', '1 draft'],
    [14, 'draft', '', '14 drafts, newest first'],
    [0, null, '', '0 articles'],
    [3, 'in review', ' arms ', '3 articles in review with “arms”'],
  ] as const)('%i, %s, %j: %s', (total, state, query, words) => {
    expect(countWords(total, { ...searchFor(state), query })).toBe(words);
  });

  it('says the order', () => {
    expect(countWords(2, { ...searchFor(null), order: 'headline' })).toBe('2 articles, by headline');
  });
});
