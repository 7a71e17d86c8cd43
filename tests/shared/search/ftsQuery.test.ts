import { describe, expect, it } from 'vitest';
import { everyMark, ftsQuery, markOf, marksOfBeginnings } from '../../../shared/search/ftsQuery';
import { parseQuery } from '../../../shared/search/parseQuery';

const marks: Readonly<Record<string, readonly string[]>> = { published: [markOf(1)], in: [markOf(2), markOf(3)] };
const query = (typed: string, filter: readonly (readonly string[])[] = []) =>
  ftsQuery(parseQuery(typed), ({ words }) => marks[words[0] ?? ''] ?? [], filter);

describe('the query for FTS5', () => {
  it.each([
    ['lake sev', '"lake" AND "sev" *'],
    ['"peace talks" headline:lake ', '"peace talks" AND headline : "lake"'],
    ['lake -sevan -"two words"', '(("lake") NOT "sevan") NOT "two words"'],
    ['gov', '"gov" *'],
    ['th', '("th" OR "\ue002th")'],
    ['headline:t', '(headline : "t" OR "\ue002t")'],
    ['body:t', 'body : "t"'],
    ['"peace t', '"peace"'],
    ['state:published ', `("${markOf(1)}")`],
    ['state:in', `("${markOf(2)}" OR "${markOf(3)}")`],
    ['-lake', `("${everyMark}") NOT "lake"`],
    ['lake" OR "* ', '"lake" AND "or"'],
  ])('asks for %s', (typed, expected) => {
    expect(query(typed)).toBe(expected);
  });

  it('is not needed when everything is asked for', () => {
    expect(query('  ')).toBeNull();
  });

  it('asks for one of each group of marks', () => {
    expect(query('lake ', [[markOf(7), markOf(8)], [markOf(9)]])).toBe(
      `"lake" AND ("${markOf(7)}" OR "${markOf(8)}") AND ("${markOf(9)}")`,
    );
  });

  it('asks for a word that no article has where there is nothing to ask for', () => {
    const nothing = query('???');
    expect(nothing).not.toBeNull();
    expect(query('state:nonsense ')).toBe(`(${nothing})`);
    expect(query('', [[]])).toBe(`(${nothing})`);
    expect(nothing).not.toContain(everyMark);
  });

  it('looks for short beginnings among those that naming texts have', () => {
    expect(marksOfBeginnings(['the lake  tap', 'a the'])).toEqual(
      ['t', 'th', 'l', 'la', 'ta', 'a'].map((beginning) => `\ue002${beginning}`),
    );
  });
});
